import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'

/** Two workers write the same document at once; one is stopped for two seconds in the middle, then both are killed. */
export async function twoHosts(folder: string, rounds: number): Promise<Outcome> {
  const all = tally()
  for (let round = 0; round < rounds; round += 1) {
    const home = join(folder, `round-${round}`)
    mkdirSync(home)
    const first = runWorker(home, { mode: 'work' })
    await first.told('saved')
    const second = runWorker(home, { mode: 'work' })
    await second.told('saved')
    first.signal('SIGSTOP')
    await pause(2000)
    first.signal('SIGCONT')
    await pause(Math.random() * 800)
    for (const worker of [first, second]) worker.signal('SIGKILL')
    await Promise.all([first.ended, second.ended])
    const told = [...first.lines(), ...second.lines()]
    all.add(findLosses(home, told), told)
  }
  return all.outcome
}

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))
