import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { matters } from './open-words.ts'
import { isLikelyDeed, openingVerb } from './opening-verb.ts'

/** What a noun of a verb's spelling has behind it, and a verb in its base form hardly ever: "support for families", "review of the stock", "cover with the vans". */
const ofNouns = /^(?:of|for|per|from|by|between|among|across|against|within|during|under|over|including|incl)$/u

/** What stuffs and fields are called, which a noun before them tells the kind of and no verb is done to: "stock control". */
const fields =
  /^(?:control|controls|rotation|management|planning|training|work|care|support|checking|counting|testing|maintenance|handling|preparation|prep|processing|ordering|duties|duty|cover|taking|keeping|reporting|writing|servicing)$/u

/** What deeds are called, which a noun before them tells the kind of and which some verbs are done to: "record cards". */
const compounds =
  /^(?:control|controls|rotation|management|planning|training|work|care|support|checks?|checking|counts?|counting|cards?|tests?|testing|maintenance|handling|preparation|prep|processing|ordering|sales|duties|duty|cover|takes?|taking|keeping|visits?|meetings?|reviews?|sessions?|shifts?|rounds?|rotas?|lists?|reports?|reporting|writing|systems?|services?|servicing|repairs?|inspections?|deliveries|delivery|collections?|orders?|plans?|files?|runs?|calls?|recs|reconciliations?|journals?|returns?|rates?|levels?|records?|sheets?|books?|notes?|audits?|surveys?|skills?|groups?|teams?|tables?|bookings?|enquiries|queries|complaints|holders?|workers?|stalls?|stands?|desks?|fairs?|events?|days?|nights?|weeks?|markets?|trips?|placements?|projects?|programmes?|licen[cs]es?)$/u

/** Whether a line that opens with a word that may be a verb is a thing all the same: a noun has behind it what a verb has not, or is the first half of a compound. */
export function isOpenThing(line: string, lines: readonly string[]): boolean {
  const [first, next, third] = tokens(line)
  if (!first) return false
  if (!next) return true
  const gap = line.slice(first.end, next.start)
  if (/[,;]/u.test(gap))
    return verbForm(next.word)?.form !== 'base' || !third || /[,;]/u.test(line.slice(next.end, third.start))
  if (ofNouns.test(next.word) || first.word === 'own') return true
  if (
    /\b(?:19|20)\d{2}\b/u.test(line) &&
    /^(?:talk|lecture|visit|trip|tour|address) to$/u.test(`${first.word} ${next.word}`)
  )
    return true
  if (/^(?:in|on|at|with|to)$/u.test(next.word)) return verbForm(first.word)?.form === 'third'
  const form = verbForm(first.word)?.form
  const others = lines.filter((one) => one !== line)
  const beside = others.some(isDeed) || others.filter((one) => isLikelyDeed(one, 'base')).length > 1
  if (next.word === 'and' || next.word === 'or') {
    if (form === 'third') return third !== undefined && verbForm(third.word)?.form !== 'third'
    const head = phraseHead(line.slice(third?.start))?.word ?? ''
    if (
      third &&
      head !== third.word &&
      (fields.test(head) || (matters.test(first.word) && compounds.test(head) && !beside))
    )
      return true
    return third !== undefined && !isFollowedByObject(line.slice(third.end))
  }
  if (form === 'base' && /ing$/u.test(next.word)) return !/^(?:help|start|stop|keep|begin|continue)$/u.test(first.word)
  return (
    form === 'base' && (fields.test(next.word) || (matters.test(first.word) && compounds.test(next.word) && !beside))
  )
}

/** "Plan and run tests", "image and deploy laptops": what two words joined by "and" are done to. */
const isFollowedByObject = (rest: string): boolean =>
  /^\s+(?!(?:of|for|in|at|with|by|on|from|per|to|and|or)\b)[\p{L}\d]/u.test(rest)

const isDeed = (line: string): boolean => {
  const { sure, form } = openingVerb(line)
  return sure === 'verb' && form === 'base'
}
