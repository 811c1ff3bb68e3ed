import { VouchError } from '../../shared/domain/vouch-error.ts'

/** Fails with `cancelled` when whoever asked for an act has stopped it. `what` says what ended and `now` how things are, for a log or a person. */
export function refuseStopped(signal: AbortSignal | undefined, what: string, now = 'Nothing was changed.'): void {
  if (signal?.aborted) throw new VouchError('cancelled', `${what} was stopped. ${now}`)
}

/**
 * What an act gives, unless it is stopped before: it then fails with `cancelled` at once, and what the act still gives is used by nobody. For
 * work that cannot be broken off itself, such as typesetting in a thread that other pages use too.
 */
export async function untilStopped<T>(act: Promise<T>, signal: AbortSignal | undefined, what: string): Promise<T> {
  // Once it is stopped nobody waits for it any more: that it then fails is nothing to tell of.
  act.catch(() => undefined)
  refuseStopped(signal, what)
  if (!signal) return await act
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new VouchError('cancelled', `${what} was stopped. Nothing was changed.`))
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([act, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
