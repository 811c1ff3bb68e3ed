import { VouchError } from '../../../shared/domain/vouch-error.ts'

export interface Watch {
  /** Milliseconds until the next item, asked anew before each. */
  readonly limit: () => number
  /** Ends the request that feeds the items. */
  readonly abort: () => void
  /** What the person is told when the time is up. */
  readonly sentence: string
}

/** The items of a stream, which is ended when none comes in time: the SDK's own timeout covers the headers only. Fails with `model-interrupted`. */
export async function* watched<Item>(
  items: AsyncIterable<Item>,
  { limit, abort, sentence }: Watch,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let ended = false
  try {
    for (;;) {
      const { promise, reject } = Promise.withResolvers<never>()
      const timer = setTimeout(() => {
        abort()
        reject(new VouchError('model-interrupted', sentence))
      }, limit())
      const next = await Promise.race([iterator.next(), promise]).finally(() => clearTimeout(timer))
      ended = next.done === true
      if (next.done) return
      yield next.value
    }
  } finally {
    // Whoever reads no further, for whatever reason, wants no more of it sent.
    if (!ended) abort()
  }
}
