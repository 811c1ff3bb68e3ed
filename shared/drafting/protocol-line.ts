import type { Id } from '../domain/ids.ts'

/** One line of a model's answer: a sentence with the evidence it claims, what it says is missing, or nothing of use. */
export type ProtocolLine =
  | {
      readonly kind: 'sentence'
      readonly text: string
      readonly evidence: readonly Id[]
      readonly refused: readonly string[]
    }
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'noise' }

const bracketed = /[[【［(]\s*([^\]】］)]*)\s*[\]】］)]/gu
const idList = /^(?:\p{L}{1,3}\d+)(?:\s*[,;、，]?\s*(?:and |& )?\p{L}{1,3}\d+)*$/u
const preamble = /^(?:sure|certainly|of course|here(?:'s| is| are)|okay|ok\b|absolutely|below is)\b.*[:：]$/iu

/**
 * Reads `[e3,e9] One sentence.` leniently: several brackets, at the end, full-width, with bullets, numbers or emphasis around them.
 * Ids that were not offered are refused and named; a sentence without any is uncited. Fences, preambles and bare ids are noise.
 */
export function protocolLine(line: string, offered: ReadonlySet<Id>): ProtocolLine {
  const trimmed = line.trim()
  if (trimmed === '' || /^(?:```|~~~|---+$|#{1,6}\s|<\/?\w+>$)/u.test(trimmed) || preamble.test(trimmed))
    return { kind: 'noise' }
  const gap = trimmed.match(/^[-*•\d.\s]*[[【［]\s*gap\s*[\]】］]\s*:?\s*(.*)$/iu)
  if (gap) return gap[1] ? { kind: 'gap', text: plain(gap[1]) } : { kind: 'noise' }
  const named: string[] = []
  const rest = trimmed.replace(bracketed, (whole, inner: string) => {
    if (!idList.test(inner.trim())) return whole
    named.push(...(inner.match(/\p{L}{1,3}\d+/gu) ?? []))
    return ' '
  })
  const text = plain(rest)
  if (!/\p{L}/u.test(text)) return { kind: 'noise' }
  const known = named.map((name) => (offered.has(name) ? name : name.toLowerCase()))
  const evidence = [...new Set(known.filter((name) => offered.has(name)))]
  return {
    kind: 'sentence',
    text,
    evidence,
    refused: [...new Set(named.filter((_, at) => !offered.has(known[at] ?? '')))],
  }
}

/** Text alone: no list sign, emphasis, mark-up, link target, control or direction character. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^<>]{1,200}>/gu, '')
    .replace(/(\*\*|__|`)(.+?)\1/gu, '$2')
    .replace(/^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+)+/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?])/gu, '$1')
    .replace(/^[\s:,;–-]+/u, '')
    .trim()
}
