import { numberWords } from '../../../text/number-words.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { verbPlace } from '../../verbs/verb-place.ts'
import { needsNoObject } from './needs-no-object.ts'
import { plainPasts } from './plain-pasts.ts'

/**
 * Whether the past form that a line opens with may be what others did to the person, or to a thing that the line leaves out: no object stands right behind it ("Attacked on duty", "Laid off Feb 2021"), or it takes
 * a person and what stands there may be what the person became ("Nominated person for the drills").
 */
export function mayBeDoneToOne(own: string): boolean {
  const all = tokens(own)
  const words = all.slice(verbPlace(all))
  const [verb, next, third] = words
  const form = verb && verbForm(verb.word)
  if (
    !verb ||
    !next ||
    form?.form !== 'past' ||
    plainPasts.has(verb.word) ||
    /^[^,;:]*: \p{L}/u.test(own) ||
    own.slice(verb.end, next.start).trim() !== ''
  )
    return false
  const base = form.base === verb.word ? verb.word.replace(/ied$/u, 'y').replace(/(?<=\p{L}{2})ed$/u, '') : form.base
  const alone = [base, `${base}e`].some((one) => needsNoObject.has(one))
  if (alone || base === 'spend' || howMany.test(own.slice(next.start))) return false
  const isParticle = particles.test(next.word) || (oftenParticles.test(next.word) && broughtIn.has(base))
  const object = isParticle ? third : next
  if (!object) return !(isParticle && byOneself.has(`${base} ${next.word}`))
  const rest = own.slice(object.start)
  if (isParticle && byOneself.has(`${base} ${next.word}`)) return false
  if (times.test(rest)) return true
  if (leads.test(object.word)) return true
  return takesPerson.has(base) && !isThing(rest)
}

/** "up to eleven people a day" */
const howMany =
  /^(?:up to|over|around|about|between) (?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+ty)\b)(?! (?:hours?|days?|nights?|weeks?|months?|years?)\b)/u

const particles = /^(?:up|out|off|down|over|away|back|together)$/u
/** These belong to a verb or lead to a place. */
const oftenParticles = /^(?:in|on|through|around|about)$/u
const broughtIn = new Set(
  'bring take call fill put carry hand phase log sign roll buy turn build trade book clock key feed cash set scrub'.split(
    ' ',
  ),
)
const byOneself = new Set(
  ['set up', 'set out', 'set off', 'open up', 'close down', 'lock up', 'clean up', 'clear up', 'cash up']
    .concat([
      'scrub in',
      'sign in',
      'log in',
      'clock in',
      'fill in',
      'follow up',
      'speed up',
      'take over',
      'take part',
      'cut down',
    ])
    .concat(['cut back', 'make up', 'wash up', 'serve up', 'check in', 'check out', 'keep up', 'carry on', 'take up']),
)

/** When and how long: no thing that a deed is done to. */
const times =
  /^(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}* |(?:19|20)\d{2}\b|(?:\d[\d.,]*\+?|one|two|three|four|five|six|seven|eight|nine|ten|all|most|every|each|last) (?:seconds?|minutes?|mins|hours?|hrs|days?|nights?|evenings?|weeks?|weekends?|months?|quarters?|terms?|years?|yrs|seasons?|summers?|winters?|times)\b(?! of (?!\d))|(?:once|twice|again|early|late)(?:[,.]|$)|when\b|while\b|since\b|until\b|(?:weekly|daily|monthly)(?:[,.]|$))/u

const leads =
  /^(?:with|to|in|on|at|for|from|as|into|through|across|within|under|between|alongside|by|of|after|before|during|without|among|amongst|against|behind|beyond|near|via|per|than|because|if)$/u

/** What is done to a person oftener than to a thing. */
const takesPerson = new Set(
  'nominate name vote elect choose offer give make appoint crown select promote invite shortlist longlist commend recommend award recognise recognize rank rate co-opt second accept hire employ retain grant assign license certify register qualify approve accredit'.split(
    ' ',
  ),
)

/** With an article, a number or whose it is before it, or a stuff or several of what is no person. */
function isThing(rest: string): boolean {
  const opener = rest.split(/[\s,]/u, 1)[0]?.toLowerCase() ?? ''
  if (
    /^(?:the|my|our|their|his|her|its|this|these|those|all|both|each|every|some|several|many|over|about|around|up|more|[£$€]?\d.*)$/u.test(
      opener,
    ) ||
    opener in numberWords
  )
    return true
  const head = phraseHead(rest)?.word ?? ''
  if (roleNouns.has(head) || roleNouns.has(head.replace(/s$/u, ''))) return false
  return /[^sui]s$/u.test(head) || /ing$/u.test(head) || massNouns.has(head)
}
