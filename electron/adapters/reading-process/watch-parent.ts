import { Worker } from 'node:worker_threads'

/** Milliseconds between two looks. */
const between = 500

/** Text, because a thread needs a script of its own and the bundle has none for it. A parent that has ended is another one on Unix and none on Windows. */
const watch = `
  const { workerData: parent } = require('node:worker_threads')
  const there = () => {
    try {
      return process.ppid === parent && process.kill(parent, 0)
    } catch {
      return false
    }
  }
  setInterval(() => there() || process.kill(process.pid, 'SIGKILL'), ${between})
`

/**
 * Ends this process when the one that started it is gone, even while it reads in an endless loop: the thread that looks is not the one that reads. With
 * its parent alive, the parent's own clock ends it.
 */
export function watchParent(parent: number): void {
  new Worker(watch, { eval: true, workerData: parent, env: {}, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
}
