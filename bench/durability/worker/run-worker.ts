import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The bundled worker where one was built (build-worker.ts), else its source, which takes longer to load. */
const worker = () => process.env.VOUCH_BENCH_WORKER ?? resolve(import.meta.dirname, 'worker.ts')

export interface WorkerWish {
  readonly mode: 'type' | 'work'
  /** How many acts; without end when left out, until it is killed. */
  readonly acts?: number
  readonly jumping?: boolean
  /** A program before the worker's own, with its arguments (strace). */
  readonly under?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface RunningWorker {
  /** The whole lines it has told so far. */
  lines(): string[]
  /** Resolves when it has told a line that begins so, or has ended. */
  told(beginning: string): Promise<void>
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void
  readonly ended: Promise<unknown>
  readonly pid: number
}

/** Starts a worker on the library of a folder. */
export function runWorker(folder: string, { mode, acts, jumping, under = [], env = {} }: WorkerWish): RunningWorker {
  const own = [process.execPath, worker(), folder, mode, String(acts ?? 'Infinity'), jumping ? 'jumping' : '']
  const [program = '', ...rest] = [...under, ...own]
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let out = ''
  let wake = () => {}
  child.stdout.on('data', (part) => {
    out += part
    wake()
  })
  child.stderr.resume()
  const lines = () => out.split('\n').slice(0, -1)
  const ended = once(child, 'close').then(() => wake())
  return {
    lines,
    ended,
    async told(beginning) {
      let over = false
      void ended.then(() => {
        over = true
      })
      while (!over && !lines().some((line) => line.startsWith(beginning)))
        await new Promise<void>((go) => {
          wake = go
        })
    },
    signal: (name) => child.kill(name),
    pid: child.pid ?? 0,
  }
}
