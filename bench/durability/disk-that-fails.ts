import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findLosses } from './find-losses.ts'
import { type Outcome, skipped, tally } from './outcome.ts'
import { runWorker } from './run-worker.ts'

/** Calls of the system that are made to fail from the n-th on, with the error they give (strace, option `inject`). */
const faults = [
  'fsync,fdatasync:error=EIO',
  'pwrite64:error=EIO',
  'pwrite64:error=ENOSPC',
  'rename:error=EACCES',
  'ftruncate:error=EIO',
]
const from = [1, 2, 4, 8, 16, 40]

/** Lets a worker write while the system refuses; what it acknowledged before or in between must be there afterwards. */
export async function diskThatFails(folder: string): Promise<Outcome> {
  if (spawnSync('strace', ['-V'], { stdio: 'ignore' }).status !== 0) return skipped('strace is not installed')
  const all = tally()
  for (const [index, fault] of faults.entries())
    for (const when of from) {
      const home = join(folder, `round-${index}-${when}`)
      mkdirSync(home)
      const begin = runWorker(home, { mode: 'work', acts: 3 })
      await begin.ended
      const calls = fault.split(':')[0] ?? ''
      const worker = runWorker(home, {
        mode: 'work',
        acts: 9,
        under: [
          'strace',
          '-f',
          '-qq',
          '-o',
          '/dev/null',
          '-e',
          `trace=${calls}`,
          '-e',
          `inject=${fault}:when=${when}+`,
        ],
      })
      await worker.ended
      all.add(findLosses(home, [...begin.lines(), ...worker.lines()]), worker.lines())
    }
  return all.outcome
}
