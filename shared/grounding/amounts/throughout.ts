import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'

/** What things are spread over. */
const spread =
  /^\s+(?:\p{L}+\s)?(?:shifts|sites|floors|evenings|weekends|harvests|workshops|semesters|sessions|concerts|performances|afternoons|seasons|terms|winters|summers|pages|shops|branches|countries|locations|schools|phases|rounds|events|stages|nights|mornings|visits|meetings)\b/iu
/** Words after which "over two years" is a measure and no "throughout": prepositions, what the number is said of, another bound. */
const measured =
  /\b(?:for|well|just|of|with|has|have|had|spent|in|within|a|an|the|my|our|after|between|from|to|by|at|than|every|each|took|takes|take|taken|lasting|lasted|lasts|last|am|is|are|was|were|be|been|being|needs?|needed|nearly|almost|about|only|not quite|under)\s+$/iu
/** "over twenty hours a week", "over a minute shorter", "over two hours each": a rate or a difference is an amount, whatever lasts throughout. */
const amounts =
  /^(?:\s[\p{L}-]+){0,1}\s(?:an?\s|per\b|each\b|apiece\b|more\b|less\b|fewer\b|shorter\b|longer\b|sooner\b|earlier\b|later\b|faster\b|quicker\b|slower\b)/iu
/** "I made over forty visits": a subject and its verb, with nothing else for the number to stand beside. */
const bare = /(?:^|[.;:,]\s|\band\s|\bwhich\s)(?:I|we)\s(?:have\s|had\s)?(?:\p{L}+ly\s)?\p{L}{3,}\s+$/iu

/**
 * "Over two years we brought …", "twelve people over two shifts": the time or the places themselves, which the number fills; `null` where
 * "over" says that it was more. "The move was over a fortnight early" says that it was done by then.
 */
export function throughout({ text }: Pick<Claim, 'text'>, one: Quantity): Quantity | null {
  if (one.bound !== 'over' || !/^over\b/iu.test(text.slice(one.start, one.end))) return null
  const [before, after] = [text.slice(0, one.start), text.slice(one.end)]
  const isTime = /^(?:month|day|second)$/u.test(one.unit ?? '')
  if (!isTime && !(one.unit === null && spread.test(after))) return null
  if (/\b(?:is|was|were)\s$/iu.test(before) && /^\s(?:ahead|early|before)\b/iu.test(after))
    return { ...one, bound: 'exact' }
  if (measured.test(before) || amounts.test(after) || (!isTime && bare.test(before))) return null
  return { ...one, bound: 'exact' }
}
