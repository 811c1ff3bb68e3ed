export const opinionVerdicts = ['supported', 'not supported', 'unsure'] as const
export type OpinionVerdict = (typeof opinionVerdicts)[number]

/** A model's say on one claim, with words that stand in its evidence. */
export interface ModelOpinion {
  readonly verdict: OpinionVerdict
  readonly evidence: string
  /** Words of the evidence, exactly as they stand there. */
  readonly quote: string
  /** In the model's words, at most 300 characters of plain text; empty when it gave none. */
  readonly reason: string
}

const pattern =
  /^[-*•\s]*[[【［(]\s*(\w+)\s*[\]】］)]\s*:?\s*\**(not supported|unsupported|supported|unsure)\b\**\s*[:,–—-]?\s*["“”«](.+?)["”»]\s*[.:,–—-]*\s*(.*)$/iu
const shortest = 3
const longestReason = 300

/**
 * Reads `[e3] not supported "exact words" - reason`. Null when the verdict is none of the three, the id was not offered, or the words do
 * not stand in that evidence (white space and case aside): a model that cannot show where it read something is not believed.
 */
export function opinionLine(line: string, offered: ReadonlyMap<string, string>): ModelOpinion | null {
  const [, id = '', said = '', words = '', reason = ''] = pattern.exec(line.trim()) ?? []
  const known = offered.has(id) ? id : id.toLowerCase()
  const text = offered.get(known)
  const verdict = opinionVerdicts.find((one) => one === said.toLowerCase().replace('unsupported', 'not supported'))
  if (text === undefined || verdict === undefined || words.trim().length < shortest) return null
  const source = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const quote = new RegExp(source.join('\\s+'), 'iu').exec(text)?.[0]
  if (quote === undefined) return null
  return { verdict, evidence: known, quote, reason: reason.replace(/\s+/gu, ' ').trim().slice(0, longestReason) }
}
