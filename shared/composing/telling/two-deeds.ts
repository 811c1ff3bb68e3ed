import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { nounVerbs } from '../verbs/noun-verbs.ts'
import { passive } from './passive.ts'
import { openingVerb } from './proof/opening-verb.ts'

/** "I buy at auction; keep waste under 6%" → "I buy at auction and keep waste under 6%". */
export function twoDeeds(text: string): string {
  const run = runOfDeeds(text)
  if (run) return run
  const { before = '', behind = '' } =
    /^(?<before>I \p{Ll}[^;:.]*); (?<behind>\p{Ll}[^;:]*)$/u.exec(text)?.groups ??
    /^(?<before>I \p{Ll}+ [^,;:.]{1,90}), (?<behind>\p{Ll}+ (?:[^,;:]|(?<=\d),(?=\d)){1,90})$/u.exec(text)?.groups ??
    {}
  const form = (part: string) => verbForm(tokens(part)[0]?.word ?? '')
  const [one, other] = [form(before.slice(2)), form(behind)]
  const placed = (part: string) => leadingPlace.exec(part.replace(/^I /u, ''))?.[1]
  if (passive.test(behind) || (placed(behind) !== undefined && placed(behind) !== placed(before))) return text
  if (!one || !other || one.form !== other.form || !['past', 'base'].includes(one.form)) return text
  if (
    /^\p{Ll}+ and (?<other>\p{Ll}+) \p{L}/u.test(behind) &&
    other.form === 'past' &&
    form(behind.split(' ')[2] ?? '')?.form === 'past' &&
    !/ and | or /u.test(before) &&
    !/ and \p{Ll}+ [^,]* and \p{Ll}+(?:ed|t) /u.test(behind)
  )
    return `${before}, and ${behind}`
  const third = / and (?:\p{Ll}+-)?(?<verb>\p{Ll}+) /u.exec(behind)?.groups?.verb
  if (third && form(third)?.form === one.form) return text
  if (/ and /u.test(before) && !/\b(?:or|which|that|who|where)\b/u.test(before) && secondOnThings.test(behind))
    return `${before}, and ${behind}`
  if (
    other.form === 'past' &&
    openingVerb(behind).sure === 'verb' &&
    secondOnThings.test(behind) &&
    /\b(?:which|that) (?:was|were|had|is|are|has|have)\b/u.test(before)
  )
    return `${before}, and ${behind}`
  if (/\b(?:and|or|which|that)\b/u.test(before) || (other.form === 'base' && nounVerbs.has(other.base))) return text
  return `${before} and ${behind}`
}

/** "posted receipts daily": a past with an object of its own. */
const secondOnThings =
  /^\p{Ll}+ed (?:the|an?|all|our|my|their|every|each|\d+|\p{Ll}+[^su]s(?= daily| weekly| monthly| for| to| from|\.?$))\b/u

/** What stands right behind a verb: "kept on nights" may tell of the thing before, unless that is told the same way ("began on oars, ended on masts"). */
const leadingPlace = /^\p{L}+ (in|on|at|for|across|by|from|with|to|as|under|within|through)(?= |$)/u

/** "I prepare papers, book travel, chase actions" → "I prepare papers, book travel and chase actions": each part begins with a verb of the same form that is plainly one. */
function runOfDeeds(text: string): string | null {
  const parts = /^I (?<deeds>\p{Ll}[^.;:()]*)$/u.exec(text.replace(/\.$/u, ''))?.groups?.deeds?.split(', ') ?? []
  const forms = parts.map((part) => verbForm(tokens(part)[0]?.word ?? ''))
  const [first] = forms
  if (parts.length < 3 || !first || !['past', 'base'].includes(first.form)) return null
  const alike = forms.every((one, at) => one?.form === first.form && tokens(parts[at] ?? '').length > 1)
  if (!alike || / and | or /u.test(parts.at(-1) ?? '') || parts.some((part) => / or /u.test(part))) return null
  const joint = parts.some((part) => / and /u.test(part)) ? ', and' : ' and'
  return `I ${parts.slice(0, -1).join(', ')}${joint} ${parts.at(-1)}`
}
