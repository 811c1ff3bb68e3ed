/** What a page tells about the keys that were typed into it. Times in milliseconds. */
export interface KeyTimes {
  /** From each keydown to the first task after its frame was painted. */
  readonly times: readonly number[]
  /** React commits between a keydown and its paint, of all keys. */
  readonly commits: number
  /** React commits while the keys were typed, those of saving and counting in the pauses included. */
  readonly allCommits: number
}

declare global {
  interface Window {
    keyTimer: { start(): void; stop(): KeyTimes }
  }
}

/**
 * Runs in the page before anything else: times keys as keydown → animation frame → message, and counts what React commits
 * by standing where its developer tools would.
 */
export function installKeyTimer(): void {
  let commits = 0
  let during = 0
  let begun = 0
  let times: number[] = []
  let on = false
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberRoot: () => {
        commits += 1
      },
      onPostCommitFiberRoot: () => {},
      onCommitFiberUnmount: () => {},
      checkDCE: () => {},
    },
    keyTimer: {
      start: () => {
        times = []
        during = 0
        begun = commits
        on = true
      },
      stop: () => {
        on = false
        return { times, commits: during, allCommits: commits - begun }
      },
    },
  })
  const listen = (event: KeyboardEvent) => {
    if (!on) return
    const before = commits
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        times.push(performance.now() - event.timeStamp)
        during += commits - before
      }
      channel.port2.postMessage(null)
    })
  }
  window.addEventListener('keydown', listen, { capture: true })
}
