import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../electron/adapters/store/open-store.ts'
import { type Outcome, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'

/** Deletes, moves or replaces the library while a worker writes, and lets the worker come to its end. What is in a copy beside a new library is not lost. */
export async function filesTakenAway(folder: string, rounds: number): Promise<Outcome> {
  const all = tally()
  const other = join(folder, 'other.vouch')
  openStore(other, { now: () => Date.now() }).close()
  for (let round = 0; round < rounds; round += 1) {
    const home = join(folder, `round-${round}`)
    mkdirSync(home)
    const library = join(home, 'library.vouch')
    const worker = runWorker(home, { mode: 'type', acts: 200 })
    await worker.told('saved')
    await new Promise((go) => setTimeout(go, Math.random() * 200))
    const away = ways[round % ways.length]
    away?.(library, other)
    const before = worker.lines().length
    await worker.ended
    const told = worker.lines()
    // A file that is taken away when nobody has it open is gone: such a round says nothing of Vouch and is done again.
    if (told.length - before < 5) {
      round -= 1
      rmSync(home, { recursive: true })
      continue
    }
    const copies = readdirSync(home).filter((name) => name.endsWith('.copy'))
    const missing = copies.map((copy) => new Set(findLosses(home, told, copy).lost))
    const losses = findLosses(home, told)
    all.add({ ...losses, lost: losses.lost.filter((line) => missing.every((lost) => lost.has(line))) }, told)
  }
  return all.outcome
}

const ways: readonly ((library: string, other: string) => void)[] = [
  (library) => {
    for (const end of ['', '-wal', '-shm']) rmSync(library + end, { force: true })
  },
  (library) => renameSync(library, `${library}.moved`),
  (library, other) => {
    copyFileSync(other, `${library}.new`)
    for (const end of ['-wal', '-shm']) rmSync(library + end, { force: true })
    renameSync(`${library}.new`, library)
  },
]
