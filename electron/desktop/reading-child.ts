import { utilityProcess } from 'electron'
import type { ReadingChild, StartOptions } from '../adapters/reading-process/reading-child.ts'

/** Starts a reading process as Electron's utility process, because the app's own binary no longer runs as Node (fuse RunAsNode). */
export function startUtilityChild(script: string): (options: StartOptions) => ReadingChild {
  return ({ memory }) => {
    const child = utilityProcess.fork(script, [], {
      env: {},
      execArgv: [`--max-old-space-size=${Math.floor(memory / 1_250_000)}`],
      serviceName: 'Vouch reading',
      stdio: 'ignore',
    })
    return {
      get pid() {
        return child.pid
      },
      send: (request) => child.postMessage(request),
      onMessage: (listener) => child.on('message', listener),
      onEnd: (listener) => {
        child.once('exit', listener)
      },
      kill: () => {
        child.kill()
      },
    }
  }
}
