/** Milliseconds before the first of them is asked: who only passes through a screen makes the host do nothing. */
const moment = 1000

let line: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * Asks the host for what costs it much and nobody waits for: after a moment, one thing at a time, so that what the person does next
 * is answered in between, and not at all once it is no longer wanted (`signal`).
 */
export function atLeisure<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  const rest = waiting === 0 ? moment : 0
  waiting += 1
  const turn = line.then(async () => {
    if (!signal.aborted) await new Promise((resume) => setTimeout(resume, rest))
    signal.throwIfAborted()
    return ask()
  })
  line = turn.then(left, left)
  return turn
}

function left(): void {
  waiting -= 1
}
