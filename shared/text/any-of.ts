/** One pattern of several sources, tried in their order: long lists of turns of phrase stay readable, one on a line. */
export const anyOf = (sources: readonly string[], flags = 'u'): RegExp => new RegExp(sources.join('|'), flags)
