import { stem } from '../../shared/text/stem.ts'
import { tokens } from '../../shared/text/tokens.ts'

const shortest = 4

/** Text with the words it shares with another (by stem) marked. */
export function SharedWords({ text, other }: { readonly text: string; readonly other: string }) {
  const stems = new Set(tokens(other).flatMap(({ word }) => (word.length < shortest ? [] : [stem(word)])))
  const parts: { at: number; text: string; shared: boolean }[] = []
  let at = 0
  for (const token of tokens(text)) {
    const shared = token.word.length >= shortest && stems.has(stem(token.word))
    if (!shared) continue
    parts.push({ at, text: text.slice(at, token.start), shared: false })
    parts.push({ at: token.start, text: text.slice(token.start, token.end), shared: true })
    at = token.end
  }
  parts.push({ at, text: text.slice(at), shared: false })
  return parts.map((part) => (part.shared ? <mark key={part.at}>{part.text}</mark> : part.text))
}
