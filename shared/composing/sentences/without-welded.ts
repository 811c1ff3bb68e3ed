import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import type { Period } from '../telling/first-person.ts'

/** A deed that is complete with how often it is done, and bare things behind it that are objects of no verb. */
const welded =
  /^(?<deed>I [^,;:.()]+ (?:an?|per|each|every) (?:day|week|month|year|shift|term|night|season)), (?<things>[^,.;:()]{3,40}(?:, (?:and )?[^,.;:()]{3,40}){1,4})\.$/u
const further =
  /^(?:with|by|for|in|on|at|of|from|to|using|including|mainly|mostly|often|as|which|who|where|while|plus|all|some|up|both|each|then|and)\b/iu

/** "I rewire 20 houses a year, consumer units, EV chargers." → "I rewire 20 houses a year. My work also includes consumer units and EV chargers." */
export function withoutWelded(text: string, period: Period): string {
  const { deed, things } = welded.exec(text)?.groups ?? {}
  if (!deed || !things) return text
  const items = things.split(/, (?:and )?/u)
  if (items.some((item) => further.test(item) || isDeed(item))) return text
  const verb = { ended: 'included', ongoing: 'includes', unknown: 'has included' }[period]
  const also = period === 'unknown' ? 'has also included' : `also ${verb}`
  return `${deed}. My work ${also} ${spokenList(items.map((item) => phraseArticle(item)))}.`
}

const isDeed = (item: string): boolean => {
  const form = verbForm(tokens(item)[0]?.word ?? '')?.form
  return form === 'past' || form === 'gerund'
}
