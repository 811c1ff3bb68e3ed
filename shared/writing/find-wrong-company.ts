import type { Range } from '../text/range.ts'

export interface CompaniesInPlay {
  /** The company and role this document is for. */
  readonly company: string | null
  readonly role: string | null
  /** Companies and roles of the person's other applications. */
  readonly others: readonly string[]
  /** Everything the evidence says: an employer one worked for may be named. */
  readonly evidence: string
}

/** Companies or roles of other applications that stand in a document for this one; sorted ranges that do not overlap. */
export function findWrongCompany(text: string, play: CompaniesInPlay): Range[] {
  const allowed = `${play.company ?? ''}\n${play.role ?? ''}\n${play.evidence}`.toLowerCase()
  const wrong = [...new Set(play.others.map((name) => name.trim()))]
    .filter((name) => name.length > 2 && !allowed.includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length)
  const found: Range[] = []
  for (const name of wrong) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
      'giu',
    )
    for (const { index, 0: said } of text.matchAll(pattern)) {
      const range = { start: index, end: index + said.length }
      if (!found.some((one) => one.start < range.end && range.start < one.end)) found.push(range)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
