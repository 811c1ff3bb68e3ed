/** How long a server is waited for, in milliseconds. */
export interface ModelTiming {
  /** Until the first word: a model on this computer may have to load. */
  readonly first: { readonly local: number; readonly remote: number }
  /** For a whole answer: one that only trickles is ended. */
  readonly whole: { readonly local: number; readonly remote: number }
  /** Between two pieces of an answer. */
  readonly idle: number
  /** For a whole list of models. */
  readonly list: number
  /** Longest pause a server may ask for before the person is told instead. */
  readonly longestWait: number
  /** In all, for a model on this computer that says it is loading. */
  readonly loading: number
  /** What one second of waiting lasts: 1000, less in tests. */
  readonly second: number
}

export const modelTiming: ModelTiming = {
  first: { local: 300_000, remote: 60_000 },
  whole: { local: 900_000, remote: 180_000 },
  idle: 60_000,
  list: 15_000,
  longestWait: 60_000,
  loading: 120_000,
  second: 1_000,
}
