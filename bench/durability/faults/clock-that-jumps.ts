import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'

/** A worker whose clock leaps at each look; what it wrote and the order of its history do not hang on time. */
export async function clockThatJumps(folder: string, rounds: number): Promise<Outcome> {
  const all = tally()
  for (let round = 0; round < rounds; round += 1) {
    const home = join(folder, `round-${round}`)
    mkdirSync(home)
    const worker = runWorker(home, { mode: 'work', acts: 12, jumping: true })
    await worker.ended
    all.add(findLosses(home, worker.lines()), worker.lines())
  }
  return all.outcome
}
