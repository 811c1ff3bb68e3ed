import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, skipped, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'
import { withSmallDisk } from './with-small-disk.ts'

const size = 4 * 1024 * 1024

/** Leaves 4 KB, 8 KB, … free on a disk of 4 MB, lets a worker write until it is refused, then frees the disk and looks. */
export async function diskThatFills(folder: string, steps: number): Promise<Outcome> {
  const begun = join(folder, 'begun')
  mkdirSync(begun)
  const begin = runWorker(begun, { mode: 'work', acts: 3 })
  await begin.ended
  const all = tally()
  const disk = join(folder, 'disk')
  for (let step = 1; step <= steps; step += 1) {
    const could = await withSmallDisk(disk, String(size), async () => {
      cpSync(begun, disk, { recursive: true })
      const ballast = join(disk, 'ballast')
      fill(ballast, step * 4096)
      const worker = runWorker(disk, { mode: 'work', acts: 6 })
      await worker.ended
      rmSync(ballast)
      all.add(findLosses(disk, [...begin.lines(), ...worker.lines()]), worker.lines())
    })
    if (!could) return skipped('a small disk can be mounted by root on Linux only')
  }
  return all.outcome
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
