import type { Finding } from '../../../shared/domain/finding.ts'

/** What is said under a drafted sentence: one line for each reason, with the words it is about. */
export interface ShownFinding {
  readonly level: 'flag' | 'underline'
  readonly kind: string
  /** The words it is about, each once; empty where it is about the whole sentence or names them itself. */
  readonly quotes: readonly string[]
  readonly why: string
}

/**
 * The findings of a sentence as a person reads them. What lies within a flagged part is not said once more, nor a doubt about a word of a sentence that is
 * flagged as a whole; words with the same reason share a line.
 */
export function shownFindings(findings: readonly Finding[], sentence: string): ShownFinding[] {
  const told = findings.filter(({ level }) => level !== 'note')
  const lines = new Map<string, { level: ShownFinding['level']; kind: string; quotes: string[]; why: string }>()
  for (const finding of told.filter((one) => !told.some((other) => covers(other, one, sentence)))) {
    const { kind, level, quote, why } = finding
    const key = `${level} ${why}`
    const line = lines.get(key) ?? { level: level === 'flag' ? 'flag' : 'underline', kind, quotes: [], why }
    if (quote !== sentence && !why.includes(quote) && !line.quotes.includes(quote)) line.quotes.push(quote)
    lines.set(key, line)
  }
  return [...lines.values()]
}

/** Whether what is said of `outer` says enough of `inner`. */
function covers(outer: Finding, inner: Finding, sentence: string): boolean {
  const within = outer.start <= inner.start && inner.end <= outer.end
  const shorter = inner.end - inner.start < outer.end - outer.start
  if (outer === inner || outer.level !== 'flag' || !within) return false
  return inner.level === 'flag' ? shorter && outer.quote !== sentence : true
}
