import { connectionState } from './connection-state.ts'

/** Milliseconds that a host on this computer takes at most, unless something is wrong or much else is going on. */
const patience = 200

/** Resolves once the host can be asked, or was found not to answer: what takes the page's whole attention comes after the first questions. */
export function connected(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience)
    const stop = connectionState.subscribe(done)
    function done() {
      clearTimeout(timer)
      stop()
      resolve()
    }
    if (connectionState.get() !== 'connecting') done()
  })
}
