import { terms } from '../../../shared/matching/ranking/terms.ts'

/** Text with the words it shares with another (by stem, stop words aside) marked. */
export function MarkedWords({ text, other }: { readonly text: string; readonly other: string }) {
  const keys = new Set(terms(other).flatMap(({ key, stop }) => (stop ? [] : [key])))
  const parts: { at: number; text: string; shared: boolean }[] = []
  let at = 0
  for (const { key, stop, start, end } of terms(text)) {
    if (stop || start < at || !keys.has(key)) continue
    parts.push({ at, text: text.slice(at, start), shared: false })
    parts.push({ at: start, text: text.slice(start, end), shared: true })
    at = end
  }
  parts.push({ at, text: text.slice(at), shared: false })
  return parts.map((part) => (part.shared ? <mark key={part.at}>{part.text}</mark> : part.text))
}
