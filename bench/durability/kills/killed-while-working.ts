import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'

/** Kills a worker up to half a second after its first act, again and again on the same library. In each third round its reading process is killed first. */
export async function killedWhileWorking(
  folder: string,
  { mode, rounds }: { mode: 'type' | 'work'; rounds: number },
): Promise<Outcome> {
  const all = tally()
  const told: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const home = join(folder, `round-${Math.floor(round / 20)}`)
    if (round % 20 === 0) {
      mkdirSync(home)
      told.length = 0
    }
    const worker = runWorker(home, { mode })
    await worker.told(mode === 'work' ? 'read' : 'saved')
    await pause(Math.random() * (mode === 'work' ? 1500 : 500))
    const children = childrenOf(worker.pid)
    if (round % 3 === 0) for (const child of children) kill(child)
    if (round % 3 === 0) await pause(Math.random() * 200)
    worker.signal('SIGKILL')
    await worker.ended
    all.add(findLosses(home, [...told, ...worker.lines()]), worker.lines())
    // What an earlier worker saved last was overwritten by the next one.
    told.push(...worker.lines().filter((line) => !line.startsWith('saved')))
    const orphans = await outlived(children)
    all.outcome.damaged.push(...orphans.map((pid) => `a reading process outlived its host: ${pid}`))
  }
  return all.outcome
}

/** Those of the processes that still run when their time of ten seconds is over; a busy machine may take some of it to let them see that their host is gone. */
async function outlived(children: readonly number[]): Promise<number[]> {
  for (let wait = 0; wait < 100 && children.some(isRunning); wait += 1) await pause(100)
  return children.filter(isRunning)
}

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))

/** The processes that a process has started; none where the system does not tell. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter(Boolean)
      .map(Number)
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It had ended by itself.
  }
}

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
