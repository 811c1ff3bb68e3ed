import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '../../../electron/adapters/readers/read-bytes.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { type Outcome, skipped, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'
import { workOn } from '../worker/work-on.ts'
import { withSmallDisk } from './with-small-disk.ts'

const size = 4 * 1024 * 1024
const acts = 6

/**
 * Leaves 4 KB, 8 KB, … free on a disk of 4 MB (from the step after `done`), lets a host of this process work until it is refused, frees the disk and
 * looks: the host must be able to save again without being started anew, and what it acknowledged must be there.
 */
export async function diskThatFills(folder: string, steps: number, done: number): Promise<Outcome> {
  const begun = join(folder, 'begun')
  mkdirSync(begun)
  const begin = runWorker(begun, { mode: 'work', acts: 3 })
  await begin.ended
  const all = tally()
  const disk = join(folder, 'disk')
  for (let step = done + 1; step <= done + steps; step += 1) {
    const could = await withSmallDisk(disk, String(size), async () => {
      cpSync(begun, disk, { recursive: true })
      const ballast = join(disk, 'ballast')
      fill(ballast, step * 4096)
      const told = await worked(disk, step, () => rmSync(ballast, { force: true }))
      const losses = findLosses(disk, [...begin.lines(), ...told])
      const again = told.includes(`saved ${step} ${acts + 1}`) || told.length === 1
      all.add({ ...losses, damage: again ? losses.damage : `refused with free space again: ${told.at(-1)}` }, told)
    })
    if (!could) return skipped('a small disk can be mounted by root on Linux only')
  }
  return all.outcome
}

/** What a host was told; one line when the library could not be opened at all. */
async function worked(disk: string, worker: number, mend: () => void): Promise<string[]> {
  const told: string[] = []
  const reader = { read: (file: { name: string; bytes: Uint8Array }) => readBytes(file) }
  try {
    await workOn(disk, { mode: 'work', acts, say: (line) => told.push(line), worker, reader, mend })
  } catch (error) {
    const refused = error instanceof VouchError
    told.push(refused ? `refused ${error.code} ${error.message}` : `fault ${String(error)}`)
  } finally {
    mend()
  }
  return told
}

/** Writes until the disk is full, then gives back the bytes to be left free. */
function fill(path: string, free: number): void {
  let length = size
  for (; length > 0; length -= 4096)
    try {
      writeFileSync(path, Buffer.alloc(length, 1))
      break
    } catch {
      rmSync(path, { force: true })
    }
  writeFileSync(path, Buffer.alloc(Math.max(0, length - free), 1))
}
