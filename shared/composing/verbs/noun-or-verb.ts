import { numberWords } from '../../text/number-words.ts'
import type { Token } from '../../text/tokens.ts'
import { type VerbForm, verbForm } from '../../text/verbs/verb-form.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import type { Period } from '../telling/first-person.ts'
import { nounVerbs } from './noun-verbs.ts'
import { tellsWhen } from './tells-when.ts'
import { verbOpeners } from './verb-openers.ts'

/** Where a word that may be a verb or a noun stands: the words from it on, in their sentence. */
export interface OpenWord {
  readonly words: readonly Token[]
  readonly sentence: string
  readonly period: Period
}

/** What people are as well as what they do to others: "Mentor new midwives", but "Mentor to new midwives". This and the tables below: general knowledge of English. */
const rolesToo = new Set('lead mentor chair coach tutor champion guide host judge captain head cook nurse'.split(' '))

/** Which need no object: "Work with families", "Report to the matron"; the others before a preposition are nouns ("Support for families"). */
const reaching =
  /^(?:(?:work|volunteer|help|deal|act|consult|trade|train|travel|cover|plan|care|cook|campaign|search|drive|run|focus|lecture|walk|lobby|help) (?:with|on|in|at|for|as|to|up|across|from|out)|lead on|answer (?:for|to)|patrol (?:on|in|at|with)|partner with|report (?:to|on|into)|act as)$/u

/** Which stand before another noun far oftener than before an object: "Work placements", "Case notes". */
const nounsMostly = new Set(
  'work market trade form cost parent project case home care price position post number master address account contract access question shift sound light film file stock cash subcontract'.split(
    ' ',
  ),
)

/** Which also stand before one thing alone, with its article left out: "Run breakfast club". */
const ofOne = new Set('run lead chair host launch edit produce judge coach'.split(' '))

/** Nouns that hardly ever begin a line of a post, and what they then stand before: "Drive shafts". */
const hardlyNouns = new Set('run drive edit weld haul mix wash'.split(' '))
const partsOfThings =
  /^(?:rates?|trains?|shafts?|suites?|throughs?|time|times|charts?|rooms?|systems?|units?|motors?|inspections?|repairs?|procedures?|quality|testing|maps?|defects|preparation|designs?|bays?|houses?|roads?|areas?|gear)$/u

/** "Lead literacy for the juniors": a field, with for whom or where behind it. */
const leadsTo = /^\p{Ll}+(?: \p{Ll}+)? (?:for|across|in|at|within|throughout) /u

/** Acts as things: "Process reviews" may be either, "Fire drills" is never an act. */
const deeds =
  /(?:^|-)(?:checks|counts|reviews|reports|meetings|sessions|placements|stalls|groups|negotiations|workshops|visits|drills|duties|skills|services|systems|tests|levels|costs|shifts|shows|fairs|trips|tours|plans|papers|grants|projects|orders|sheets)$/u
const quality =
  /(?:able|al|ive|ous|ic|ful|less|ary|ed|ing|er)$|-|^(?:new|old|own|key|high|low|young|junior|main|local|live|late|early|complex|large|small|good)$/u

/** Whether a verb in its base form or in the third person, of a spelling that is also a noun's, is the act of the item. */
export function isAct({ words, sentence, period }: OpenWord): boolean {
  const [verb, next, third, fourth] = words
  const form = verb && verbForm(verb.word)
  if (!verb || !form || !next || sentence.slice(verb.end, next.start).trim() !== '') return false
  if (!nounVerbs.has(form.base) && !roleNouns.has(form.base)) return true
  if (prepositions.has(next.word))
    return reaching.test(`${form.base} ${next.word}`) || isTalking(form.base, next, sentence)
  if (next.word === 'and' || next.word === 'or') return areBothActs(form, third, fourth, sentence)
  if (graded.has(form.base) && /^\p{L}+ \d+[a-z]?(?=[,;:)]|\.?$)/iu.test(sentence.slice(verb.start))) return false
  if (verbOpeners.has(next.word) || next.word in numberWords || /^\d/u.test(next.word)) return true
  if (goesOn(sentence.slice(next.end))) return true
  if (period !== 'ended' && tellsWhen(sentence) && !roleNouns.has(phraseHead(sentence)?.word ?? '')) return true
  if (period !== 'ended' && hardlyNouns.has(verb.word) && !partsOfThings.test(next.word) && /^\p{Ll}/u.test(next.text))
    return !roleNouns.has(phraseHead(sentence.slice(next.start))?.word ?? '')
  return hasBareObject(form.base, sentence.slice(next.start), period)
}

/** What a number names: "Grade 12, Hythe School". */
const graded = new Set('grade level stage unit class form part phase rank score year band tier zone'.split(' '))

/** "Trim and shape hooves", "Tune and voice four grands": two acts on what is plainly an object; "Stock and cash control" are things, and so is all that has no object. */
function areBothActs(
  { base, form }: VerbForm,
  other: Token | undefined,
  object: Token | undefined,
  sentence: string,
): boolean {
  const second = other && verbForm(other.word)
  if (!other || !object || second?.form !== form || object.word === 'of') return false
  if (![base, second.base].every((one) => nounVerbs.has(one) || roleNouns.has(one))) return true
  if (verbOpeners.has(object.word) || object.word in numberWords || /^\d/u.test(object.word)) return true
  const head = phraseHead(sentence.slice(object.start).replace(adverbial, ''))?.word ?? ''
  return severalOf.has(head) || people.has(head) || (/[^sui]s$/u.test(head) && !deeds.test(head))
}

/** "Talk to anglers' clubs every month" is done again and again; "Talk to the Guild of Bakers, 2019" was given once. */
const isTalking = (base: string, { word, end }: Token, sentence: string): boolean => {
  if (base !== 'talk' || (word !== 'to' && word !== 'with') || /\b(?:19|20)\d{2}\b/u.test(sentence)) return false
  const head = phraseHead(sentence.slice(end))?.word ?? ''
  return /[^sui]s$/u.test(head) || severalOf.has(head)
}

const prepositions = new Set('of in for on at with to from by as into across out under'.split(' '))

/** Without an article, only what is plainly more than one thing, and no office ("Support worker"), can be an object. */
function hasBareObject(base: string, object: string, period: Period): boolean {
  const head = phraseHead(object.replace(adverbial, ''))?.word ?? ''
  if (head === '' || roleNouns.has(head)) return false
  const many = /[^sui]s$/u.test(head) || severalOf.has(head)
  const opener = /^\p{L}[\p{L}-]*/u.exec(object)?.[0]?.toLowerCase() ?? ''
  const qualified = opener !== head && quality.test(opener)
  const one = period !== 'ended' && ofOne.has(base) && countNouns.has(head) && head !== 'role'
  if (people.has(head) && (!nounsMostly.has(base) || base === 'work')) return true
  if (
    base === 'lead' &&
    period === 'ongoing' &&
    leadsTo.test(object) &&
    !roleNouns.has(opener) &&
    !/(?:er|or|ist|ian)$/u.test(head)
  )
    return true
  if (rolesToo.has(base)) return many || qualified || one
  if (period === 'ended' || nounsMostly.has(base)) return many && qualified && !deeds.test(head)
  if (one) return true
  return many && (qualified || !deeds.test(head))
}

/** "ministers weekly", "visitors round the brewery": how often, how and where is no part of the object. */
const adverbial =
  /\s(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|three times|regularly|\d+ times|early|late|quickly|safely|carefully|quietly|round|along|past|beside|behind)\b.*$/u

/** "Notice faults early and report them": a second deed to the same things. */
const goesOn = (rest: string): boolean => {
  const verb = /^[^,;:.]{0,40} and (?!of\b)(?<verb>\p{Ll}+) (?:them|it|the|all|our|every|each|my)\b/u.exec(rest)?.groups
    ?.verb
  return verb !== undefined && verbForm(verb)?.form === 'base'
}

/** Whom one does things to and whom no thing is named after when a verb may stand before them: "Show visitors round the mill". */
const people = new Set(
  'visitors guests residents passengers pupils parents families apprentices trainees newcomers pensioners members tenants growers farmers callers walkers riders swimmers learners'.split(
    ' ',
  ),
)

const severalOf = new Set(
  'people children staff women men data stock equipment cattle sheep livestock media'.split(' '),
)
