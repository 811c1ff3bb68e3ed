import type { Id } from '../../domain/ids.ts'
import { citedIds } from './cited-ids.ts'
import { plainWords } from './plain-words.ts'

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

const chat = String.raw`(?:sure|certainly|of course|here(?:['’]s| is| are)|okay|ok\b|absolutely|great|below (?:is|are))\b`
const preamble = new RegExp(`^${chat}.*[:：]$`, 'iu')
/** "Sure! Here's a draft.", which states nothing. */
const greeting = new RegExp(
  `^${chat}[^[]*\\b(?:draft|version|section|text|sentences?|bullets?|bullet points?|lines?|paragraphs?|letter|rewrite|rewritten)\\b[^.[]{0,60}[.!]$`,
  'iu',
)
const preambleBefore = new RegExp(String.raw`^${chat}[^[【［]{0,120}[:：]\s*(?=[[【［])`, 'iu')
/** "Sentence 1: [e3] …", "Draft:". */
const label = String.raw`(?:the )?(?:answer|output|result|draft|sentence|line|bullet(?: point)?|paragraph|section|text|rewrite)s?\s*\d*\s*[:：]`
const labelBefore = new RegExp(String.raw`^[*_]*${label}[*_]*\s*(?=[*_]*(?:[[【［(]|\p{Ll}{1,3}\d))`, 'iu')
const labelAlone = new RegExp(`^[*_]*${label}[*_]*$`, 'iu')
const lead = String.raw`^[-*+•>_\s\d.)]*(?:[[【［][^\]】］]*\d[\]】］]\s*)?[*_]*`
const behind = String.raw`[*_]*\s*[:：–—-]?\s*`
/** What is missing: "[gap] …", "[e3, gap] …", "[Gap: …]", "gap: …", in bold or after ids too. */
const gapLines = [
  new RegExp(String.raw`${lead}[[【［(<{]\s*(?:[\p{L}\d]{1,9}\s*[,;]\s*)*gap\s*\d*\s*[\]】］)>}]${behind}(.*)$`, 'iu'),
  new RegExp(String.raw`${lead}[[【［(<{]\s*gap\s*(?:[:：]|[–—-]\s)${behind}(.*?)[\]】］)>}]?$`, 'iu'),
  new RegExp(String.raw`${lead}gap\s*(?:[:：]|\s[–—-]\s)${behind}(.*)$`, 'iu'),
]
/** Where a link of the text leads, set apart below it. */
const linkTarget = /^\[[^\]]{1,40}\]:\s*\S+$/u
/** Signs that nobody sees: within a word it would be found as two, within an id as none. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * Reads `[e3,e9] One sentence.` leniently: ids in other brackets, at the end, without any, with bullets, numbers or emphasis around them.
 * Ids that were not offered are refused and named; a sentence without any is uncited. Fences, headings, preambles and bare ids are noise.
 */
export function protocolLine(line: string, offered: ReadonlySet<Id>): ProtocolLine {
  const trimmed = line
    .replace(unseen, '')
    .replace(/\\([[\](){}<>*_#.!~`-])/gu, '$1')
    .trim()
  if (
    trimmed === '' ||
    /^(?:```|~~~|---+$|<\/?\w+>$)/u.test(trimmed) ||
    linkTarget.test(trimmed) ||
    preamble.test(trimmed) ||
    labelAlone.test(trimmed) ||
    greeting.test(trimmed)
  )
    return { kind: 'noise' }
  const [gap] = gapLines.flatMap((pattern) => pattern.exec(trimmed)?.slice(1) ?? [])
  if (gap !== undefined) return gapOf(plainWords(citedIds(gap, offered).rest))
  const { rest, evidence, refused } = citedIds(trimmed.replace(preambleBefore, '').replace(labelBefore, ''), offered)
  const text = plainWords(rest)
  const isHeading = /^#{1,6}\s/u.test(trimmed) && evidence.length === 0
  return isHeading || !/\p{L}/u.test(text) ? { kind: 'noise' } : { kind: 'sentence', text, evidence, refused }
}

const gapOf = (text: string): ProtocolLine => (text === '' ? { kind: 'noise' } : { kind: 'gap', text })
