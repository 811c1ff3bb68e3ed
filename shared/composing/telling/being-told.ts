import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { inPast } from './in-past.ts'
import type { PhrasePlace } from './phrase-place.ts'
import type { Told } from './told.ts'
import { worked } from './worked.ts'

const states =
  /^(?:in charge|on call|on duty|part|responsible|accountable|answerable|fluent|able|willing|happy|keen|ready|free|confident|comfortable|familiar|experienced|skilled|competent|proficient|eligible|entitled|available|based|accustomed|used|versed|qualified|trained|interested) (?:of|with|in|to|for|from|at|on|one|every|by|under|across)\b|^on-call (?:for|one|every|with)\b|^second (?:in (?:charge|command)|to) |^(?:(?:most|more|very|equally|always|just as) )?(?:happiest|happy|calm|at home|at ease|good|patient|careful|strong) (?:with|at|under|in|on|outdoors|indoors|outside|when|around|between|among|behind)\b/iu
const doing =
  /^(?:confident|comfortable|happy|experienced|skilled|good at|at ease) \p{L}+ing\b|^available (?:immediately|now|at once|from)\b/iu
const seeking =
  /^(?:(?:currently|now|actively|always|particularly) )?(?:seeking|(?:studying|working|training) (?:for|towards|to be)|looking (?:for|to)|hoping to|aiming to|wishing to|drawn to|attracted (?:to|by)|motivated by|inspired by|excited (?:by|about)|fascinated by|eager to|keen to) /iu

/** "Looking for night porter post": one of what is sought, with no article and not several. */
const lacksItsArticle =
  /^(?:(?:currently|now|actively) )?(?:seeking|looking for) (?!(?:an?|the|my|another|any|some|more|new \p{L}+s|work|employment)\b)(?![^,;.]*[^sui\W]s(?:[,;.]| (?:in|with|at|on|for|or|and|from|near)\b|$))/iu

/** "Part of the group that …" → "I have been part of …"; "Comfortable under pressure" → "I am comfortable under pressure". */
export function beingTold(phrase: string, place: PhrasePlace): Omit<Told, 'language'> | null {
  const lowered = (phrase.charAt(0).toLowerCase() + phrase.slice(1)).replace(
    /^on-call (?=for|one|every|with)/u,
    'on call ',
  )
  if (/^part of\b/iu.test(phrase)) {
    const over = inPast(place) || / (?:in|during) (?:\p{L}+ )?(?:19|20)\d{2}\b/u.test(phrase)
    return { kind: 'act', text: `I ${over ? 'was' : 'have been'} ${lowered}` }
  }
  if (lacksItsArticle.test(phrase)) return null
  if (place.entry === null && seeking.test(phrase)) return { kind: 'state', text: `I am ${lowered}` }
  if (contact.test(phrase)) return { kind: 'act', text: `I ${be(place)} the ${lowered}` }
  if (soleOne.test(phrase) && isRole(phrase)) return { kind: 'act', text: `I ${be(place)} the ${lowered}` }
  if ((!states.test(phrase) && !doing.test(phrase)) || addsAnother(phrase)) return null
  const kind = worked(place) ? 'act' : 'state'
  return {
    kind,
    text: `I ${be(place)} ${lowered}`,
  }
}

/** "Calm with passengers, early riser, now a mentor": what stands behind the comma is no more of the first, and is not told in its sentence. */
const addsAnother = (phrase: string): boolean =>
  phrase
    .split(', ')
    .slice(1)
    .some((part) => /^(?:now|also|formerly|still|always) /iu.test(part) || isRiser.test(part))

/** Nouns of what one is that need their article, "early riser", "team player". */
const isRiser =
  /^(?:\p{L}+ )?(?:riser|starter|player|learner|listener|thinker|communicator|organi[sz]er|finisher|worker|driver)$/iu

/** "First point of contact for 340 tenants": who one is for others. */
const contact = /^(?:(?:first|main|single|key|named|primary|sole|principal) )?point of contact\b/iu

/** "Sole bookkeeper for three mills". */
const soleOne = /^(?:sole|only) (?!trader|proprietor)(?:[\p{L}-]+ ){1,3}(?:for|of|on|in|at|to|with) /iu
const isRole = (phrase: string): boolean => {
  const head = phraseHead(phrase)?.word ?? ''
  return head === 'person' || roleNouns.has(head)
}

const be = (place: PhrasePlace): string =>
  inPast(place) && (worked(place) || place.entry?.kind === 'project')
    ? 'was'
    : worked(place) && place.period === 'unknown'
      ? 'have been'
      : 'am'
