/** One pattern of several turns of phrase as whole words, tried in their order; `flags` as those of a pattern. */
export const anyPhrase = (sources: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`\\b(?:${sources.join('|')})\\b`, flags)
