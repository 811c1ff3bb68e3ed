import { fork } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readableFolders } from './readable-folders.ts'
import type { Request } from './request.ts'

/** A started reading process. Electron's `utilityProcess` can stand in for Node's. */
export interface ReadingChild {
  /** Process number, where there is one to watch. */
  readonly pid: number | undefined
  send(request: Request): void
  /** Calls the listener with every message. */
  onMessage(listener: (message: unknown) => void): void
  /** Called once, when the process ended or could not be started. */
  onEnd(listener: () => void): void
  kill(): void
}

export interface StartOptions {
  /** The script to run; the one beside this file, or its bundle, when left out. */
  readonly script?: string
  /** Most bytes of memory; the heap is held below it by the engine itself. */
  readonly memory: number
}

/**
 * Starts a fresh Node process with an empty environment: it learns of no library, key or proxy.
 * Node's permission model keeps it from writing files and starting programs. It may start a thread, to see when its parent is gone.
 */
export function startNodeChild({ script: given = ownScript(), memory }: StartOptions): ReadingChild {
  const script = realpathSync(given)
  const child = fork(script, [String(process.pid)], {
    env: {},
    cwd: dirname(script),
    execArgv: [
      '--permission',
      ...readableFolders(script).map((folder) => `--allow-fs-read=${folder}`),
      '--allow-worker',
      '--no-warnings',
      '--max-semi-space-size=32',
      `--max-old-space-size=${Math.floor(memory / 1_250_000)}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    pid: child.pid,
    send: (request) => {
      child.send(request, () => undefined)
    },
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => {
      child.once('error', listener)
      child.once('close', listener)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}

/** The entry beside this file in the source tree, or its bundle beside or above this chunk. */
function ownScript(): string {
  const places = ['./child.ts', './reading.js', '../reading.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  return places.find((place) => existsSync(place)) ?? places[0] ?? ''
}
