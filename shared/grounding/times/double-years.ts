import type { Range } from '../../text/range.ts'

/** A season, a school year or a term that two calendar years name: "2019/20", "2022-23", "season 22/23". */
export interface DoubleYear extends Range {
  readonly from: number
  readonly to: number
}

const long = /(?<![\p{L}\d.,£€$/-])(?<first>(?:19|20)\d\d)\s?[/–-]\s?['’]?(?<second>\d\d)(?![\d/.-]*\d|\p{L})/gu
/** Two figures each may be a score: a word of time stands before them. */
const short =
  /(?<=\b(?:seasons?|winters?|summers?|years?|sessions?|campaigns?|academic|school|since|from|in|until|till|during)(?: \p{L}+)? ['’]?)(?<first>\d\d)\/['’]?(?<second>\d\d)(?![\d/.,]*\d|\p{L}|%)/giu

/** The double years a text names. */
export function doubleYears(text: string): DoubleYear[] {
  if (!/\d\d\s?[/–-]/u.test(text)) return []
  return [...text.matchAll(long), ...text.matchAll(short)].flatMap((match) => {
    const { first = '', second = '' } = match.groups ?? {}
    const from = first.length > 2 ? Number(first) : Number(first) + (Number(first) > 50 ? 1900 : 2000)
    const isNext = (from + 1) % 100 === Number(second)
    return isNext ? [{ start: match.index, end: match.index + match[0].length, from, to: from + 1 }] : []
  })
}
