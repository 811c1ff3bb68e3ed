import { withYears } from './with-years.ts'

const being =
  /^I (?:am|was|have been|(?:have )?serve[ds]? as|(?:have )?work(?:ed)? as) (?:also )?(?<what>(?:an? |the )?.*)$/u
const serving = /^I (?:have )?(?:serve|work)/u

/**
 * Why a sentence of what someone is, made of a line without a verb, is not of the one shape that is sure: a noun phrase with at most a tail of a small word behind it. What stands behind a comma, a semicolon, a dash or a
 * colon hangs loose, and a figure but a number of years tells something else. Null where it is, and for sentences of how someone is.
 */
export function whyNoBeing(text: string): string | null {
  const { what = '' } = being.exec(text.replace(/\.$/u, ''))?.groups ?? {}
  if (!/^(?:an?|the) /u.test(what) && !serving.test(text)) return null
  if (/^an? self[- ]employed(?: (?:at|in)\b|[ .(]*$|,)/iu.test(what)) return 'what someone is lacks its noun'
  if (/^an? (?:\p{L}+ )?\p{L}+['’]s? (?:section|department|desk|room|ward|floor|area|counter) /u.test(what))
    return 'of one place there is one'
  if (/^the (?:first|main|single|key|named|primary|sole|principal|only) /u.test(what)) return null
  const plain = what.replace(/\s*\([^()]*\)/gu, '').replace(/^(?<one>an? \p{Ll}+), (?=\p{Ll}+ \p{Ll})/u, '$<one> ')
  if (
    /[;:–—]|, (?!(?:with|who|most recently in|\p{Ll}+ years qualified,|from [^,;:]+? to|\p{Ll}+ing (?:[\p{L}\d’'-]+ ){1,12}[\p{L}\d’'-]+$) )/u.test(
      plain.replace(someOfThem, '').replace(withYears, ''),
    )
  )
    return 'something hangs loose behind what someone is'
  if (/^I am [^(]* for (?:\p{L}+|\d+) (?:years?|months?|terms?|seasons?)\b/u.test(text))
    return 'what has an end is told as going on'
  const [, inside = ''] = /\((?<inside>[^()]*)\)/u.exec(what) ?? []
  if ((/\d+ (?!years?\b|months?\b)\p{Ll}/u.test(inside) && !soOften.test(inside)) || /\bno \p{Ll}+s\b/u.test(inside))
    return 'a figure stands behind what someone is'
  return null
}

/** ", most of them living with dementia" */
const someOfThem = /, (?:most|many|some|all|half) of (?:them|whom) \p{L}[^,;]*$/u

/** "(around 30 visits a week)". */
const soOften = / (?:an?|per) (?:day|night|shift|week|month|year)$/u
