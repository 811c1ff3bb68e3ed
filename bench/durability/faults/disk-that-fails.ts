import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, skipped, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { type RunningWorker, runWorker } from '../worker/run-worker.ts'

/** Calls of the system that are made to fail from the n-th on, with the error they give (strace, option `inject`). */
const faults = [
  'fsync,fdatasync:error=EIO',
  'pwrite64:error=EIO',
  'pwrite64:error=ENOSPC',
  'rename:error=EACCES',
  'ftruncate:error=EIO',
]
const from = [1, 2, 4, 8, 16, 40]
const all = faults.flatMap((fault) => from.map((when) => ({ fault, when })))

/** Milliseconds after which a worker whose disk fails has hung, which is a fault of its own. */
const patience = 60_000

/** Lets a worker write while the system refuses; what it acknowledged before or in between must be there afterwards. */
export async function diskThatFails(folder: string, rounds: number, done: number): Promise<Outcome> {
  if (spawnSync('strace', ['-V'], { stdio: 'ignore' }).status !== 0) return skipped('strace is not installed')
  const begun = join(folder, 'begun')
  mkdirSync(begun)
  const begin = runWorker(begun, { mode: 'work', acts: 3 })
  await begin.ended
  const { add, outcome } = tally()
  for (const [index, { fault, when }] of all.slice(done, done + rounds).entries()) {
    const home = join(folder, `round-${index}`)
    cpSync(begun, home, { recursive: true })
    const worker = runWorker(home, { mode: 'work', acts: 6, under: injecting(fault, when) })
    const hung = await endless(worker)
    add(findLosses(home, [...begin.lines(), ...worker.lines()]), worker.lines())
    if (hung) outcome.damaged.push(`a worker came to no end: ${fault} from call ${when}`)
  }
  return outcome
}

/** Waits for a worker's end; true when it had to be killed because it did not come. */
async function endless(worker: RunningWorker): Promise<boolean> {
  let hung = false
  const kill = setTimeout(() => {
    hung = true
    worker.signal('SIGKILL')
  }, patience)
  await worker.ended
  clearTimeout(kill)
  return hung
}

/** Only the calls that fail stop at strace (`--seccomp-bpf`); with all of them a round took minutes on a busy machine. */
const injecting = (fault: string, when: number): readonly string[] => {
  const calls = fault.split(':')[0] ?? ''
  const quiet = ['strace', '-f', '-qq', '--seccomp-bpf', '-o', '/dev/null']
  return [...quiet, '-e', `trace=${calls}`, '-e', `inject=${fault}:when=${when}+`]
}
