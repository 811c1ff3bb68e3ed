import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isSmall } from '../../wording/is-small.ts'

/** "All", "every", "both" of things; how often is told by times, and "all in all" and "above all" tell of nothing. General knowledge of English. */
const totals =
  /\b(?<!\b(?:above|not|after|nearly|almost|practically|virtually|at) )(?:all(?! (?:in all|but|along|told|over|at|in|from|with|on|by|to|through|under|inside|within|before|after|of which|the (?:time|same|more|better|way)|(?:day|night|year|week|summer|winter))\b)|every(?: single)?(?! (?:so|now|other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|few|time|\d|two|three|four|five|six)\b)|each|both(?! [^.;:]*\band\b))\b(?<rest>[^.;:,]{0,60})/giu
const times =
  /^ (?:\p{L}+ )?(?:minute|hour|day|night|morning|afternoon|evening|weekday|week|weekend|fortnight|month|quarter|term|year|season|summer|winter|spring|autumn|shift|time|mon|tue|wed|thu|fri|sat|sun)/iu
/** What says of the evidence's things that none is left out; "every tenth" leaves out nine. */
const whole =
  /\b(?:all(?! but)|(?:each|every)(?! (?:other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d|two|three|four|five|six|so|few|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|quarter|term|year|season|summer|winter|spring|autumn|shift|time)\b)|both|any|entire|whole|throughout|always|never|none|no|without|per|only|\d+ of \d+|full|100 ?%|everyone|everything|solely|sole)\b|\d\/\p{L}/iu
const figure =
  /^ (?:(?:of|the|my|our|its|their|these|those) )*(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b/iu
const nouns = 3

/** "all trainee rangers" from "one trainee ranger each season": nothing the evidence says of these things says it of all of them. */
export function checkTotals(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const said = [...claim.plain.matchAll(totals)]
  if (said.length === 0) return []
  const clauses = grounds.texts.flatMap(({ text }) => text.split(/[;:,()\n]|\.\s|\b(?:and|but|while)\b/u))
  return said.flatMap(({ index, 0: words, groups }) => {
    const rest = groups?.rest ?? ''
    const count = figure.exec(rest)?.groups?.count
    if (times.test(rest) || (count && grounds.forms.has(count))) return []
    const things = claimWords(rest)
      .filter((word) => !isSmall(word, 'en'))
      .slice(0, nouns)
      .map(({ stem }) => stem)
    const about = clauses.filter((clause) => claimWords(clause).some(({ stem }) => things.includes(stem)))
    if (about.length === 0 || about.some((clause) => whole.test(clause))) return []
    const range = { start: index, end: index + words.length - rest.length }
    return [finding(claim, range, { kind: 'scope', level: 'underline', why: 'The evidence does not say this of all.' })]
  })
}
