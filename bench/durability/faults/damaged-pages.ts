import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'

const page = 4096

/**
 * Fills pages of a library in turn, evenly spread, with other bytes and opens it: what can be read must be there, the damaged file must be kept as it is, and
 * a loss must be said. Lost here means lost without a word.
 */
export async function damagedPages(folder: string, rounds: number): Promise<Outcome> {
  const begun = join(folder, 'begun')
  mkdirSync(begun)
  const worker = runWorker(begun, { mode: 'work', acts: 24 })
  await worker.ended
  const told = worker.lines().filter((line) => !line.startsWith('exported'))
  const whole = readFileSync(join(begun, 'library.vouch'))
  const all = tally()
  for (let at = 0; at < whole.length / page; at += Math.max(1, Math.floor(whole.length / page / rounds))) {
    const home = join(folder, `round-${at}`)
    mkdirSync(home)
    const torn = Buffer.from(whole).fill(0x5a, at * page, (at + 1) * page)
    writeFileSync(join(home, 'library.vouch'), torn)
    const losses = findLosses(home, told)
    const kept = readdirSync(home).some(
      (name) => name.includes('.corrupt-') && torn.equals(readFileSync(join(home, name))),
    )
    const unsaid = losses.notices.length === 0 ? losses.lost : []
    const damage = losses.notices.length > 0 && !kept ? 'the damaged file was not kept' : losses.damage
    all.add({ ...losses, lost: unsaid, damage })
  }
  return all.outcome
}
