import { numberWords } from '../../../text/number-words.ts'
import { type Token, tokens } from '../../../text/tokens.ts'
import { type VerbForm, verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { nounVerbs } from '../../verbs/noun-verbs.ts'
import { participleAdjectives } from '../../verbs/participle-adjectives.ts'
import { tellsWhen } from '../../verbs/tells-when.ts'
import { verbPlace } from '../../verbs/verb-place.ts'
import { adjectivesToo, deedsMostly, matters, nounsToo, pastsToo, withObject } from './open-words.ts'
import { plainPasts } from './plain-pasts.ts'
import { qualityWords } from './quality-words.ts'

/**
 * What the word is that a line opens with, as far as the line by itself proves it: `verb` can be nothing else there, `either` a verb or something else of its spelling, `none` no verb that is known.
 */
export interface OpeningVerb {
  readonly sure: 'verb' | 'either' | 'none'
  readonly form: VerbForm['form'] | null
}

const none: OpeningVerb = { sure: 'none', form: null }

/** Reads the first word of a line by what follows it. */
export function openingVerb(line: string): OpeningVerb {
  const all = tokens(line)
  const words = all.slice(verbPlace(all))
  const [verb, next] = words
  const known = verb && verbForm(verb.word)
  if (!verb || !known || /^\p{Lu}{2,}$/u.test(verb.text)) return none
  const { form, base } = known
  const apart = next === undefined || line.slice(verb.end, next.start).replace(/[£$€]/u, '').trim() !== ''
  const sure = (is: boolean): OpeningVerb => ({ sure: is ? 'verb' : 'either', form })
  const [, , third, fourth] = words
  if (apart) return sure(form === 'past' && !pastsToo.has(verb.word) && (base !== verb.word || isForm(next, form)))
  switch (form) {
    case 'past':
      if (isTime(next) || isMadeSo(verb, line.slice(next.start))) return sure(false)
      if (plainPasts.has(verb.word)) return sure(true)
      if (next.word === 'own' || determines(next, third) || isMeasured.test(line.slice(next.start))) return sure(true)
      if (next.word === 'and')
        return sure(isPlainPast(third) || (isForm(third, form) && (isPlainPast(verb) || determines(fourth))))
      if (particles.test(next.word) && third && !leads(third)) return sure(true)
      if (leads(next)) return sure(!isDoneTo(base) && (base !== verb.word || /..ed$/u.test(verb.word)))
      return sure(isPlainPast(verb))
    case 'gerund':
      return sure(determines(next, third))
    case 'base':
    case 'third':
      if (isSize.test(line.slice(next.start))) return sure(false)
      if (form === 'third' && places.test(next.word)) return sure(false)
      if (!isNounToo(base)) return sure(true)
      if (form === 'base' && isQualified(next, line.slice(next.start))) return sure(true)
      if (next.word === 'and')
        return sure(isForm(third, form) && (determines(fourth) || areSeveral(line.slice(third?.end))))
      if (particles.test(next.word) && determines(third, fourth)) return sure(true)
      return sure(
        determines(next, third) || arePeople(line.slice(next.start)) || goesOn(line.slice(next.end)) || tellsWhen(line),
      )
  }
}

const isDoneTo = (base: string): boolean =>
  withObject.has(base) || withObject.has(base.replace(/e?d$/u, '')) || withObject.has(base.replace(/ed$/u, ''))

/** "Four-handed", "self-made": of what kind a thing is. */
const kindOf =
  /^(?:un|non|self|well|multi|semi|ill)-|-(?:handed|hearted|sided|legged|headed|sized|centred|centered|based|aided)$/u

/** A past form that is no adjective and no noun. */
const isPlainPast = (one: Token | undefined): boolean =>
  one !== undefined &&
  verbForm(one.word)?.form === 'past' &&
  !kindOf.test(one.word) &&
  [pastsToo, adjectivesToo, deedsMostly, participleAdjectives].every((some) => !some.has(one.word))

/** "conduct internal audits": an adjective before several of something. */
const isQualified = ({ word }: Token, rest: string): boolean =>
  qualityWords.has(word) &&
  /[^sui]s$|^(?:staff|people|children)$/u.test(phraseHead(rest)?.word ?? '') &&
  !/^\p{L}+(?:,|$)/u.test(rest)

/** Behind a word in -s these show several of a thing: "rewires in toll houses". */
const places = /^(?:in|on|at|for|from|between|across|under|by|within|among|around|along|and|or)$/u

/** "hooves for the livery yard": several of what things are done to. */
const areSeveral = (rest: string): boolean => {
  const head = phraseHead(rest.trim())?.word ?? ''
  return /[^sui]s$/u.test(head) && !actsAsThings.test(head) && /^ \p{Ll}/u.test(rest)
}

const isNounToo = (base: string): boolean =>
  nounVerbs.has(base) || nounsToo.has(base) || roleNouns.has(base) || massNouns.has(base)

/** Only an object begins so: an article, whose it is, which of them, a pronoun, a number. */
const determines = (one: Token | undefined, next?: Token): boolean => {
  const word = one?.word ?? ''
  if (word === 'new') return /[^su]s$/u.test(next?.word ?? '')
  if (/^(?:about|around|over|nearly|almost|approximately|approx|some|roughly|circa)$/u.test(word))
    return next !== undefined && (/^\d/u.test(next.word) || next.word in numberWords)
  return determiners.test(word) || word in numberWords || /^\d/u.test(word)
}

const determiners =
  /^(?:an?|the|my|our|their|his|her|its|this|that|these|those|all|both|each|every|any|some|several|many|multiple|numerous|various|everything|everyone|anyone|them|it|us|people|staff)$/u

/** "Draw up the schedule", "Cash up": what belongs to a verb. */
const particles = /^(?:up|out|off|down|over|away|through|after|in|back|together)$/u

/** "Started Jan, finishing in spring": when, and not what. */
const isTime = ({ text }: Token): boolean =>
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}*)$/u.test(text)

/** "Made permanent", "Offered a post": done to the person. */
const isMadeSo = ({ word }: Token, rest: string): boolean =>
  (word === 'made' && /^(?:permanent|redundant|up to|captain|head|team|shift|senior)\b/u.test(rest)) ||
  (word === 'offered' &&
    /^(?:an? |the )?(?:\p{L}+ )?(?:post|job|role|place|contract|position|apprenticeship|promotion)\b/u.test(rest))

/** "Shrink from 2.1 to 1.3%": what had that size. */
const isSize = /^(?:(?:from|up|down|of) )?[£$€]?\d[\d.,]*\S* (?:to|from) [£$€]?\d/u

/** "feed waste from 6% to 3.5%", "stock by £1.2m": how far something was moved. */
const isMeasured =
  /^[^,;:.]{2,60}? (?:from|by|to|of|over) (?:about |around |over |nearly )?(?:(?!(?:19|20)\d{2}\b)[£$€]?\d|(?:an?|one|two|half) (?:half|third|quarter|fifth|tenth)|half\b)/u

const isForm = (one: Token | undefined, form: VerbForm['form']): boolean =>
  one !== undefined && verbForm(one.word)?.form === form

/** "interns from three universities": whom things are done to, by what they are. */
const arePeople = (rest: string): boolean => {
  if (people.has(tokens(rest)[0]?.word ?? '')) return true
  const head = phraseHead(rest)?.word ?? ''
  return /[^s]s$/u.test(head) && (roleNouns.has(head.slice(0, -1)) || people.has(head))
}

const people = new Set(
  'visitors guests residents passengers pupils parents families apprentices trainees newcomers tenants callers walkers riders learners juniors starters clerks signallers interns colleagues customers clients students patients children members'.split(
    ' ',
  ),
)

/** Behind a past these tell where, how or with whom it was done. */
const leads = ({ word }: Token): boolean =>
  /^(?:with|to|in|on|at|for|from|as|up|out|off|over|down|into|through|across|back|away|round|around|along|about|after|under|between|alongside|within|together)$/u.test(
    word,
  )

/** "Notice faults early and report them": a second deed to the same things. */
const goesOn = (rest: string): boolean => {
  const verb = /^[^,;:.]{0,40} and (?!of\b)(?<verb>\p{Ll}+) (?:them|it|the|all|our|every|each|my)\b/u.exec(rest)?.groups
    ?.verb
  return verb !== undefined && verbForm(verb)?.form === 'base'
}

/** What a line may be beside others of its post. */
export interface Beside {
  /** All lines of the post. */
  readonly lines: readonly string[]
  readonly ended: boolean
}

/**
 * Why the first word of a line is not proved to be its verb; null where it is, by the line itself or by the lines of its post: where others open with a sure verb of the same form, and what follows can be its
 * object, an open word is a verb too.
 */
export function whyNoDeed(line: string, { lines, ended }: Beside): string | null {
  const own = openingVerb(line)
  if (own.sure !== 'either') return own.sure === 'verb' ? null : 'no verb is known that it opens with'
  const all = tokens(line)
  const [verb, next] = all.slice(verbPlace(all))
  const form = verb && verbForm(verb.word)
  if (!verb || !next || !form) return 'it is one word'
  const others = [...lines.filter((one) => one !== line), ...line.split(/[,;] (?:and )?| and /u).slice(1)]
  const alike = others.filter((one) => {
    const other = openingVerb(one)
    return (
      (other.sure === 'verb' && other.form === own.form) || (own.form === 'past' && /^(?:was|were|had) /u.test(one))
    )
  })
  const likely = others.filter((one) => isLikelyDeed(one, own.form))
  const rest = line.slice(next.start)
  switch (own.form) {
    case 'past':
      if (alike.length > 0 && (deedsMostly.has(verb.word) || canBeObject(rest))) return null
      if (areAllPast(line, lines)) return null
      return ended && deedsMostly.has(verb.word) ? null : 'its first word may be an adjective'
    case 'base': {
      if (isRunOfDeeds(line)) return null
      if (line.slice(verb.end, next.start).trim() !== '') return 'its first word stands alone'
      if (goesOnInRow(line) || (!matters.test(form.base) && !/ing$/u.test(next.word) && areSurelyDeeds(line, lines)))
        return null
      if (isWith(form.base, next) || (!ended && hardlyNouns.test(form.base))) return null
      if (form.base === 'lead' && (/ing$/u.test(next.word) || /[^sui]s$/u.test(phraseHead(rest)?.word ?? '')))
        return null
      if (goesOnSurely(rest)) return null
      if (alike.length === 0 && likely.length < 2) return 'no line of the post proves its first word for a verb'
      const done = others.some((one) => openingVerb(one).form === 'past')
      if (ended && done && alike.length < 2 && likely.length < 3) return 'its first word may be a noun'
      if (isVerbLed(line, lines) && hasObject(rest)) return null
      if (/ing$/u.test(next.word)) return 'its first word names the thing behind it'
      if (isPlainDeed(line, lines)) return null
      return matters.test(form.base) || !canBeObject(rest) || areNamedDeeds(rest)
        ? 'its first word may name the thing behind it'
        : null
    }
    case 'gerund':
      return line
        .split(/[,;] (?:and )?| and /u)
        .some((one, at) => at > 0 && openingVerb(one).sure === 'verb' && openingVerb(one).form === 'gerund')
        ? null
        : 'its first word may name the thing behind it'
    default:
      return 'its first word may be a noun'
  }
}

/** Whether every other line of the post opens with a past, three of them surely: whoever wrote them so wrote the next line so. */
function areAllPast(line: string, lines: readonly string[]): boolean {
  const opened = lines.filter((one) => one !== line).map(openingVerb)
  return opened.every(({ form }) => form === 'past') && opened.filter(({ sure }) => sure === 'verb').length > 2
}

/** Whether every other line opens with a verb, three of them surely and one of those with one of the present. */
const areSurelyDeeds = (line: string, lines: readonly string[]): boolean =>
  areDeedsAll(line, lines) && lines.filter((one) => one !== line && openingVerb(one).sure === 'verb').length > 2

/** "Call cases, swear in witnesses and record pleas": a second member of the row that can be nothing but a deed makes one of the first. */
const goesOnInRow = (line: string): boolean =>
  line
    .split(/, (?:and )?| and /u)
    .slice(1)
    .some((part) => isSureDeed(part) && tokens(part).length > 1)

/** "Greet, seat and serve 60 guests": three verbs before what only the last of them, which is surely one, has behind it. */
function isRunOfDeeds(line: string): boolean {
  const {
    first = '',
    others = '',
    last = '',
  } = /^(?<first>\p{L}+)(?<others>(?:, \p{Ll}+)+),? and (?<last>\p{Ll}+ .+)$/u.exec(line)?.groups ?? {}
  return (
    last !== '' &&
    [first, ...others.split(', ').slice(1)].every((word) => verbForm(word.toLowerCase())?.form === 'base') &&
    isSureDeed(last)
  )
}

/** "prescriptions and chase missing items", "and direct up to 150 visitors": a second deed, by a verb that can be nothing else or has its object. */
function goesOnSurely(rest: string): boolean {
  const { deed } = /^(?:[\p{L} ]{0,40}\p{L}s )?and (?<deed>\p{Ll}+ [^,;:]+)/u.exec(rest)?.groups ?? {}
  if (deed === undefined) return false
  const opening = openingVerb(deed)
  return (
    opening.form === 'base' &&
    (opening.sure === 'verb' || /^\p{Ll}+ (?:up to|over|about|around|off|out) (?:\d|\p{Ll}+s\b)/u.test(deed))
  )
}

/** Whether two in three of the other lines open with a verb, or what may be one before its object, and one at least surely with one of the present. */
export function isVerbLed(line: string, lines: readonly string[]): boolean {
  const others = lines.filter((one) => one !== line)
  const sure = others.filter(isSureDeed)
  const deeds = others.filter((one) => {
    const [verb, next] = tokens(one)
    if (isLikelyDeed(one, 'base') || openingVerb(one).form === 'past') return true
    if (openingVerb(one).form !== 'base' || !verb || !next) return false
    const rest = one.slice(next.start)
    return hasObject(rest) || goesOnSurely(rest) || /^(?:in|out|off|over|up) (?:\d|up to|the|all)\b/u.test(rest)
  })
  return sure.length > 0 && deeds.length > 1 && deeds.length * 3 >= others.length * 2
}

const isSureDeed = (line: string): boolean => {
  const { sure, form } = openingVerb(line)
  return sure === 'verb' && form === 'base'
}

/** Whether every other line opens with a verb, two of them surely and one of those with one of the present: whoever wrote them so wrote the next line so. */
function areDeedsAll(line: string, lines: readonly string[]): boolean {
  const others = lines.filter((one) => one !== line)
  const opened = others.map(openingVerb)
  return (
    opened.every(({ form }) => form === 'base' || form === 'past') &&
    opened.filter(({ sure }) => sure === 'verb').length > 1 &&
    others.some(isSureDeed)
  )
}

/** "Monitor temperature" among lines that surely open with verbs: a deed, where its first word names no matter and what stands behind it can be its object as it stands. */
export function isPlainDeed(line: string, lines: readonly string[]): boolean {
  const [verb, next] = tokens(line)
  return (
    verb !== undefined &&
    next !== undefined &&
    openingVerb(line).form === 'base' &&
    !matters.test(verb.word) &&
    !/ing$/u.test(next.word) &&
    line.slice(verb.end, next.start).trim() === '' &&
    areDeedsAll(line, lines) &&
    isPlainObject(line.slice(next.start))
  )
}

/** "temperature and humidity", "weekly and monthly payrolls for 90 staff": what needs no article before it, and is no deed that a noun before it would tell the kind of. */
function isPlainObject(rest: string): boolean {
  const head = phraseHead(rest.replace(inTurns, ''))?.word ?? ''
  if (head === '' || roleNouns.has(head) || actsAsThings.test(head) || verbForm(head)?.form === 'base') return false
  if (areNamedDeeds(rest)) return false
  return massNouns.has(head) || !countNouns.has(head)
}

/** "weekly and monthly" before what comes so. */
const inTurns = /^(?:(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual)(?:,? and |, | )(?=\p{Ll}))+/u

/** "questions from applicants", "photographs from the 1930s": several of something, with where, when or for whom behind it, which nobody calls by the name of a deed alone. */
export const hasObject = (rest: string): boolean =>
  /^(?:\p{Ll}+ )?\p{Ll}+[^sui]s (?:from|for|to|by|about|against|between|into|onto|and (?:the|any|all|our|their)|of|off|with the|on (?:the|\p{Lu})|in (?:the|\p{Lu}))\b/u.test(
    rest,
  ) && !deedsByName.test(rest)

/** "programme updates for", "stock counts on": what a noun before them tells the kind of. */
const deedsByName =
  /^(?:\p{Ll}+ )?(?:updates|transfers|swaps|changes|checks|runs|takes|counts|tests|audits|reviews|repairs|calls|visits|moves|swaps|rounds|drills|reports|orders|sales|works|notes|cards|costs|levels|rates|sheets|shifts)\b/u

/** Nouns that hardly ever begin a line of a post. */
const hardlyNouns = /^(?:run|drive|edit|weld|haul|mix|wash)$/u

/** Opens with a word that may be a verb before what can be its object: three of them beside each other are deeds. */
export function isLikelyDeed(line: string, form: OpeningVerb['form']): boolean {
  const own = openingVerb(line)
  const [verb, next] = tokens(line)
  if (own.sure === 'none' || own.form !== form || form !== 'base' || !verb || !next) return false
  return own.sure === 'verb' || (!matters.test(verb.word) && canBeObject(line.slice(next.start)))
}

/** Which need no object: "Liaise with", "Report to the matron". */
const isWith = (base: string, { word }: Token): boolean =>
  /^(?:(?:work|help|deal|run|sing|play|swim|row|sail|dance|travel|campaign|volunteer|care|cook|drive|walk|act|consult|talk) (?:with|on|in|at|for|as|to|up|across|from)|lead on|answer (?:for|to)|partner with|report (?:to|into)|act as|look after|cash up|clean (?:up|down)|set up|close down|open up|sign (?:off|in|out)|check (?:in|out))$/u.test(
    `${base} ${word}`,
  )

/** Several of something, a stuff, or people: with no article before it, only that is an object. */
function canBeObject(rest: string): boolean {
  const own = rest.replace(often, '').replace(/ (?:for|of|in|on|at|to|with|from|by)$/u, '')
  const head = phraseHead(own.replace(/ \p{Ll}+(?:ed|en) (?:by|in|to|from|at|on)\b.*$/u, ''))?.word ?? ''
  if (head === '' || roleNouns.has(head) || actsAsThings.test(head)) return false
  return /[^sui]s$/u.test(head) || massNouns.has(head) || /^\p{Lu}/u.test(rest)
}

/** "updates", "swaps", "transfers": several deeds by their name; a noun before them tells of what kind they are, as "programme updates" does. */
const areNamedDeeds = (rest: string): boolean => {
  const head = phraseHead(rest)?.word ?? ''
  return !/ and /u.test(rest) && verbForm(head)?.form === 'third' && !countNouns.has(head.replace(/s$/u, ''))
}

/** How often, how and where are no part of an object. */
const often =
  /\s(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|regularly|early|when|whenever|as|on|each|every|one|two|\d+)\b.*$/u

/** What deeds are called, which a noun before them names: "patch tests", "record cards", "stock checks". */
const actsAsThings =
  /(?:ing|tion|sion|ment|ance|ence)s?$|^(?:checks?|tests?|counts?|cards?|rates?|reviews?|reports?|meetings?|sessions?|visits?|drills?|duties|duty|skills?|services?|levels?|costs?|shifts?|sheets?|control|work|care|support|sales|notes?|books?|recs|reconciliations|takes?|rounds?|runs?|swaps?|calls?|talks?|interviews?|audits?|repairs?|orders?|lists?|plans?|papers?|forms?|returns|enquiries|queries|tickets?|rota|rotas|desk|line|point)$/u
