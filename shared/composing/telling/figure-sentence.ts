import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import type { Period } from './first-person.ts'

/** What is measured, and of which there is one. General knowledge of CVs. */
const measures =
  '(?:rate|accuracy|score|rating|margin|uptime|occupancy|satisfaction|attendance|retention|compliance|downtime|wastage|waste|cost|turnaround|conversion|availability|mark|(?<!full |part |over|first |lead )time|backlog|yield|turnover|throughput|spend)'
const oneFigure = new RegExp(
  `^(?<what>(?:[\\p{L}-]+ ){0,4}${measures}) (?:of )?(?<figure>\\d[\\d.,]* ?%)(?<rest>(?: (?:over|for|on|in|at|since|across|last|this)\\b[^,;:]*)?)$`,
  'iu',
)
const amount = '[£$€]?\\d[\\d.,]*(?: ?%|\\p{L}+)?'
const twoFigures = new RegExp(
  `^(?<what>(?:[\\p{L}-]+ ){0,4}${measures}) (?:from )?(?<figures>${amount}(?: (?!to\\b)\\p{Ll}+)? to ${amount})(?<rest>(?: [^,;:]*)?)$`,
  'iu',
)

/** "First-time fix rate 91%" → "The first-time fix rate is 91%", "Pick rate 140 to 172 an hour in 18 months" → "The pick rate went from 140 to 172 …": null where the time is not known. */
export function figureSentence(phrase: string, period: Period): string | null {
  if (period === 'unknown' || verbForm(phrase.split(' ', 1)[0]?.toLowerCase() ?? '')?.form === 'past') return null
  const two = twoFigures.exec(phrase)?.groups
  if (two) return `${named(two.what ?? '')} went from ${two.figures}${inTheYear(two.rest ?? '')}`
  const one = oneFigure.exec(phrase)?.groups
  if (!one) return null
  const lasting = /^ (?:over|since|for) /u.test(one.rest ?? '')
  const verb = period === 'ended' || /\b(?:last|(?:19|20)\d{2})\b/u.test(one.rest ?? '') ? 'was' : 'is'
  return `${named(one.what ?? '')} ${lasting && period === 'ongoing' ? 'has been' : verb} ${one.figure}${inTheYear(one.rest ?? '')}`
}

/** Measures that are no single thing, and of which one speaks without an article. */
const unmeasured =
  /^(?:(?:\p{L}+ )?(?:retention|attendance|occupancy|satisfaction|compliance)|downtime|uptime|wastage|waste|turnover|availability|throughput|accuracy)$/iu

const named = (what: string): string =>
  unmeasured.test(what) || /^(?:the|an?|our|my|their)\b/iu.test(what)
    ? what
    : `The ${/^\p{Lu}\p{Ll}+(?:-\p{Ll}|$)/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : loweredPhrase(what)}`

/** "in first year", "on last count". */
const inTheYear = (rest: string): string =>
  rest.replace(/\b(?<at>in|over|on|within|at) (?=(?:first|last|final) \p{L})/gu, '$<at> the ')
