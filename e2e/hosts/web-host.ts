import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

export interface WebHost {
  /** The address to open, with its one-time code. */
  readonly address: string
  close(): Promise<void>
  /** Ends it at once, with no chance to close anything. */
  kill(): Promise<void>
}

const program = resolve(import.meta.dirname, '../../dist/node/web.js')

/** Starts the loopback host on a library of its own, with more of an environment or more words if asked. The first line it prints is its address. */
export async function startWebHost(
  library: string,
  more: NodeJS.ProcessEnv = {},
  words: readonly string[] = [],
): Promise<WebHost> {
  const child = spawn(process.execPath, [program, '--no-open', ...words], {
    env: {
      ...process.env,
      VOUCH_LIBRARY: library,
      VOUCH_SETTINGS: `${library}.settings`,
      VOUCH_BACKUPS: `${library}.backups`,
      XDG_STATE_HOME: `${library}.state`,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await firstLine(child)
  return { address, close: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The host has no output.')
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The host ended with ${code} before it listened.`)
    }),
  ])
  return String(line)
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}
