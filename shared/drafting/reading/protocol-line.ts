import type { Id } from '../../domain/ids.ts'

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

const bracketed = /([[【［(])\s*([^\]】］)]*)\s*[\]】］)]/gu
/** What some models write before the ids: "evidence e3", "ids: e3", "#e3". */
const label = /\b(?:evidence|ids?|sources?|items?|refs?|see)\b:?|#/giu
const idList = /^(?:\p{L}{1,3}\d+)(?:\s*[,;、，]?\s*(?:and |& )?\p{L}{1,3}\d+)*[\s,;.]*$/u
const chat = String.raw`(?:sure|certainly|of course|here(?:['’]s| is| are)|okay|ok\b|absolutely|great|below (?:is|are))\b`
const preamble = new RegExp(`^${chat}.*[:：]$`, 'iu')
/** "Sure! Here's a draft.", which states nothing. */
const greeting = new RegExp(
  `^${chat}[^[]*\\b(?:draft|version|section|text|sentences?|bullets?|bullet points?|lines?|paragraphs?|letter|rewrite|rewritten)\\b[^.[]{0,60}[.!]$`,
  'iu',
)
const preambleBefore = new RegExp(String.raw`^${chat}[^[【［]{0,120}[:：]\s*(?=[[【［])`, 'iu')
/** What is missing: "[gap] …", "[Gap: …]", "gap: …", in bold or after ids too. */
const gapLine =
  /^[-*•_\s\d.)]*(?:[[【［][^\]】］]*\d[\]】］]\s*)?[*_]*(?:[[【［(]\s*gap\s*[\]】］)]|[[【［(]?\s*gap\s*[:：])[*_]*\s*[:：–-]?\s*(.*?)[\]】］)]?$/iu

/**
 * Reads `[e3,e9] One sentence.` leniently: several brackets, at the end, full-width, with bullets, numbers or emphasis around them.
 * Ids that were not offered are refused and named; a sentence without any is uncited. Fences, preambles and bare ids are noise.
 */
export function protocolLine(line: string, offered: ReadonlySet<Id>): ProtocolLine {
  const trimmed = line.trim()
  if (
    trimmed === '' ||
    /^(?:```|~~~|---+$|#{1,6}\s|<\/?\w+>$)/u.test(trimmed) ||
    preamble.test(trimmed) ||
    greeting.test(trimmed)
  )
    return { kind: 'noise' }
  const gap = trimmed.match(gapLine)
  if (gap) return gap[1] ? { kind: 'gap', text: plain(gap[1]) } : { kind: 'noise' }
  const named: string[] = []
  const isOffered = (id: string) => offered.has(id) || offered.has(id.toLowerCase())
  const rest = trimmed.replace(preambleBefore, '').replace(bracketed, (whole, open: string, inner: string) => {
    const list = inner.replace(label, ' ').trim()
    const ids = idList.test(list) ? (list.match(/\p{L}{1,3}\d+/gu) ?? []) : []
    // Round brackets are the sentence's own, "vitamin (B12)", unless they hold what was offered.
    if (ids.length === 0 || (open === '(' && !ids.every((id) => isOffered(id)))) return whole
    named.push(...ids)
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
  return (
    text
      // Within a word nobody would see them, and it would be found as two.
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, '')
      .replace(/\p{Cc}/gu, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replace(/<\/?[a-z][a-z\d]*(?:\s[^<>]{0,200})?\/?>/giu, '')
      .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39|#34);/gu, (entity) => entities[entity] ?? entity)
      .replace(/(\*\*|__|`)(.+?)\1/gu, '$2')
      .replace(/^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+)+/u, '')
      .replace(/\s+/gu, ' ')
      .replace(/\s+([.,;:!?])/gu, '$1')
      .replace(/^[\s:,;–-]+/u, '')
      .trim()
      .replace(/^(["“”„«])([^"“”„«»]+)["“”»]$/u, '$2')
      .trim()
  )
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
}
