import { numberWords } from '../../text/number-words.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { type VerbForm, verbForm } from '../../text/verbs/verb-form.ts'
import { withObjectArticle } from '../phrases/object-article.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { mainVerb } from '../verbs/main-verb.ts'
import { isAct } from '../verbs/noun-or-verb.ts'
import { nounVerbs } from '../verbs/noun-verbs.ts'
import { participleAdjectives } from '../verbs/participle-adjectives.ts'
import { passiveAct } from '../verbs/passive-act.ts'
import { pastTense } from '../verbs/past-tense.ts'
import { secondVerb } from '../verbs/second-verb.ts'
import { verbOpeners } from '../verbs/verb-openers.ts'
import { isJoining, unlistedVerb, verbPlace } from '../verbs/verb-place.ts'
import { lasting, lasts } from './lasting.ts'
import { inFirstPerson } from './third-person.ts'

/** Whether what an item tells is over, goes on, or cannot be known. */
export type Period = 'ended' | 'ongoing' | 'unknown'

const subjects =
  /^(?:I|we|my|our|the|this|these|it|they|he|she|in|at|as|on|for|with|since|during|while|when|after|before|from|through|by|under|over|because|having)\b/iu
const spoken = /^(?:have|had|am|was) (?!to\b)\p{L}/iu

/**
 * A sentence of an item as the first person would say it, or null when it has no verb to say it with.
 * The subject is added and the tense follows the entry: "Designed and built X" → "I designed and built X";
 * "Running reviews" → "I ran reviews" when that is over. A sentence with a subject stays as it is, but a biography's "She led X" is told as "I led X".
 */
export function firstPerson(sentence: string, period: Period): string | null {
  if (/^(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/u.test(sentence)) return lasting(sentence, period)
  if (
    /^(?:(?:In (?:\p{L}+ )?(?:19|20)\d{2}|From (?:19|20)\d{2} to (?:19|20)\d{2}),? (?:she|he)|She|He) /u.test(sentence)
  )
    return inFirstPerson(sentence)
  if (spoken.test(sentence)) return `I ${lowered(sentence)}`
  if (/^(?:responsible|accountable) for\b/iu.test(sentence))
    return lasting(`I ${{ ended: 'was', ongoing: 'am', unknown: 'have been' }[period]} ${lowered(sentence)}`, period)
  if (subjects.test(sentence)) return null
  const told = passiveAct(sentence) ?? activeAct(sentence, period)
  return told && lasting(/\bourselves\b/u.test(told) ? told.replace(/^I (?!am\b|was\b)/u, 'We ') : told, period)
}

function activeAct(sentence: string, period: Period): string | null {
  const all = tokens(sentence)
  const at = verbPlace(all)
  const words = all.slice(at)
  const [verb, next] = words
  const form = verb && (verbForm(verb.word) ?? unlistedVerb(sentence, verb, next))
  if (verb && form?.form === 'base' && next && !opens(next) && isOneRole(sentence.slice(verb.start))) return null
  if (verb && next && form?.form === 'base' && /^\s*\(/u.test(sentence.slice(verb.end, next.start))) return null
  if (form?.form === 'base' && isMeasure.test(sentence.slice(verb?.start ?? 0))) return null
  if (form?.form === 'past' && isMeasured.test(sentence)) return null
  if (!form || isName(sentence, verb) || !acts(form, words, { sentence, period })) return null
  if (verb.word === form.base && !isUnlistedPast(form, verb) && mainVerb(ownDeed(sentence.slice(verb.start))) > 0)
    return null
  if (form.form === 'past' && next?.word === 'by' && at === 0)
    return taughtBy.test(verb.word) ? `I was ${lowered(sentence)}` : null
  if (form.form === 'past') return `I ${lowered(withObjectArticle(sentence, verb))}`
  if (form.form === 'gerund' && (deedsAsThings.test(sentence.slice(verb.start)) || isRoleOfDeeds(sentence))) return null
  if (mainVerb(ownDeed(sentence.slice(verb.start))) > 0) return null
  if (at > 0 && /^(?:currently|now|presently)\b/iu.test(sentence)) {
    if (form.form === 'gerund' && period === 'ongoing') return `I am ${lowered(sentence)}`
    if (period === 'ended') return activeAct(sentence.slice(verb.start), period)
  }
  if (form.form === 'base' && hasThingBehind(sentence, period)) return null
  const changed = inflected(withObjectArticle(sentence, verb), words, form.form, period)
  return changed && `I ${lowered(changed)}`
}

/** "Cash up, stock orders, rota for six": a word that is a noun as well, behind a comma and before no object, makes the whole line unsure. */
const hasThingBehind = (sentence: string, period: Period): boolean =>
  !/ and /u.test(sentence) &&
  sentence
    .split(', ')
    .slice(1)
    .some((part) => {
      const words = tokens(part)
      const form = verbForm(words[0]?.word ?? '')
      return (
        words.length > 1 &&
        form?.form === 'base' &&
        nounVerbs.has(form.base) &&
        !isAct({ words, sentence: part, period })
      )
    })

/** The first deed alone of "Run the budget and have kept to it", "Let 150 homes a year and saw the tenants": a verb right behind "and" is a second one of the same person. */
const ownDeed = (sentence: string): string =>
  sentence.slice(0, secondVerb(sentence)?.start ?? sentence.length).replace(/ by \p{Ll}+ing .*$/u, '')

/** "Pick accuracy up from 98% to 99%": how far something went. */
const isMeasure =
  /^(?!(?:bring|drive|push|take|move|get|turn|build|keep|cut) )\p{L}+ [^,;:.]{2,40}? (?:(?:up|down) (?:from|by)|down to) [£$€]?\d/iu

/** "Escaped defects down from 14 to 3": what goes wrong went down by itself. */
const isMeasured =
  /^(?:escaped|missed|failed|rejected|returned|delayed|lost|reported|cancelled|wasted|damaged|repeated|expired|abandoned) [^,;:.]{2,40}? (?:up|down) (?:from|by|to) [£$€]?\d/iu

/** "load-tested", and a past of a verb that no table knows: no noun spells like these. */
const isUnlistedPast = ({ form }: VerbForm, { word }: Token): boolean =>
  word.includes('-') || (form === 'past' && /..ed$/u.test(word))

/** What others do to someone who works. */
const taughtBy = /^(?:supervised|trained|mentored|taught|coached|managed|guided|line-managed)$/u

/** "Lifting and turning trainer": whose trade two deeds name. */
const isRoleOfDeeds = (sentence: string): boolean =>
  roleNouns.has(/^\p{L}+ing and \p{L}+ing (?<who>\p{Ll}+)\.?$/u.exec(sentence)?.groups?.who ?? '')

/** "Setting up of …", "Loading / unloading of …", "Cutting and fitting of …": deeds named as things. */
const deedsAsThings =
  /^\p{L}+ing(?: (?:up|out|down|off|over))?(?:(?: ?\/ ?|, | and |, and | or )(?:\p{L}+ly )?[\p{L}-]+ing)* of\b/iu

/** "Lift mechanic and winter supervisor": what someone is, though its first word may be a deed; deeds are done to people with an article or to several. */
const isOneRole = (phrase: string): boolean => {
  const head = phraseHead(phrase)?.word ?? ''
  return roleNouns.has(head) && !/s$/u.test(head)
}

/** "SEND link teacher": letters are no verb, whatever they spell, unless everything is in capitals. */
const isName = (sentence: string, { text }: Token): boolean => /^\p{Lu}{2,}$/u.test(text) && /\p{Ll}/u.test(sentence)

interface About {
  readonly sentence: string
  readonly period: Period
}

/** Whether the first word is the act itself: not an adjective ("Registered nurse"), a name for a deed ("Moving and handling") or a noun ("Research fellow") of the same spelling. */
function acts({ base, form }: VerbForm, words: readonly Token[], { sentence, period }: About): boolean {
  const [verb, next] = words
  if (!verb) return false
  const opened = next === undefined || opens(next) || particles.has(next.word)
  switch (form) {
    case 'past':
      if (nounsOftener.has(verb.word) && !opened) return false
      return (
        (opened ||
          handsOn(sentence.slice(verb.start)) ||
          (!participleAdjectives.has(verb.word) &&
            !(
              isUnlisted(verb.word, base) &&
              !isJoined(sentence) &&
              !isPlainlyPast.test(sentence.slice(verb.start)) &&
              !toThings.test(sentence.slice(verb.start))
            ))) &&
        !describes(words, sentence)
      )
    case 'gerund':
      return !describes(words, sentence) && hasObject(words, sentence)
    case 'base':
    case 'third':
      if (next && ofThings.test(next.word)) return false
      if (form === 'base' && next && qualities.has(base) && toQualities.test(next.word)) return false
      if (next && (isPairOfThings(words) || (form === 'third' && isSeveralThings(words)))) return false
      if (next && sentence.slice(verb.end, next.start).includes(',') && verbForm(next.word)?.form !== form) return false
      if (isRun(words, sentence, form)) return true
      if (form === 'third' && next && isPlace.test(next.word) && !withOthers.has(base)) return false
      return !(nounVerbs.has(base) || roleNouns.has(base)) || isAct({ words, sentence, period })
  }
}

/** "Bid writing", "Input devices": alike in all their forms and nouns oftener than deeds. */
const nounsOftener = new Set(['bid', 'input', 'reset', 'upset'])

/** "Distributed seed to 480 households": what goes to someone was given by a deed; "Integrated approach to the work" is a thing with its own "to". */
const handsOn = (deed: string): boolean =>
  /^\p{L}+(?: (?!(?:approach|response|access|route|pathway|reaction|commitment|support|solution|guide|introduction|attention|exposure|to|of|in|for|with)\b)\p{Ll}+){1,2} (?:to|among|amongst|between) (?:\d|the |all |every |each |\p{L}+s\b)/u.test(
    deed,
  )

/** "Rewires and consumer units": several of a thing, joined to another that is no deed. */
const isSeveralThings = ([, joint, other]: readonly Token[]): boolean =>
  joint?.word === 'and' && other !== undefined && verbForm(other.word)?.form !== 'third'

/** "Repair and renewal of windows": what a noun is joined to is one too. */
const isPairOfThings = ([, joint, other, of]: readonly Token[]): boolean =>
  (joint?.word === 'and' || joint?.word === 'or') &&
  of?.word === 'of' &&
  other !== undefined &&
  verbForm(other.word) === null

/** "Ferries between two islands": several of a thing, unless the verb is one that needs no object. General knowledge of English. */
const isPlace = /^(?:in|on|at|for|from|to|with|between|across|under|by|within|among|around|along)$/u
const withOthers = new Set(
  'work liaise report deal look help respond travel collaborate act care listen talk speak contribute participate lecture volunteer specialise specialize focus communicate consult engage correspond assist advise teach serve live sit stand campaign lobby negotiate partner cook drive write train comply cooperate join belong sing play perform dance mediate translate interpret move step cover'.split(
    ' ',
  ),
)

/** How someone or something is, in words that are verbs too: "Calm with large dogs", "Open to travel". General knowledge. */
const qualities = new Set(
  'calm clear clean open welcome separate complete perfect level lower free tidy dry cool warm slow smooth steady own secure'.split(
    ' ',
  ),
)
const toQualities = /^(?:with|under|in|about|on|to|at|around|for)$/u

/** No verb of a CV stands right before these: "Chauffeur of the hearse", "Picks per hour". */
const ofThings = /^(?:of|per)$/u

/** "Unvented hot water": a form in -ed of no verb that is known is an adjective unless an object shows that it is none. */
const isUnlisted = (word: string, base: string): boolean => base === word && /ed$/u.test(word)

/** "Combed wheat straw by hand", "Paired wines for a menu": with where, how or for whom behind its object; "Unvented systems in flats" are things. */
const toThings =
  /^(?!un|non|well|self)\p{L}+ed \p{L}+(?: \p{L}+)? (?:by hand|by|for (?:an?|the|\d)|in (?:\d|an?\b)|from|into|at|with (?:an?|the))\b/iu

/** "Toured Spain", "Boned, rolled and tied for three shops": a name behind it, or a row of such words, shows the deed. */
const isPlainlyPast =
  /^\p{L}+ed (?:\p{Lu}\p{Ll}{3,}(?: and \p{Lu}|$|\.$)|and \p{L}+ed (?:in|for|to|with|by|at|the)\b)|^\p{L}+ed, \p{L}+ed(?:, \p{L}+ed)* and \p{L}+ed\b/u

/** "… and wrote the memo": a listed deed behind shows that the first word is one too. */
const isJoined = (sentence: string): boolean => {
  const behind =
    /\band (?<verb>\p{Ll}+) (?:the|an?|\d|all|our|my|two|three)\b/u.exec(sentence)?.groups?.verb ??
    /^\p{L}+ed \p{Ll}+, \p{Ll}+ed .*\band (?<verb>\p{Ll}+) /u.exec(sentence)?.groups?.verb
  return behind !== undefined && verbForm(behind)?.form === 'past' && verbForm(behind)?.base !== behind
}

/** "Quote, schedule and invoice six jobs a week": three verbs before one object are acts, whatever else they spell. */
function isRun(
  [first, second, third, fourth, object]: readonly Token[],
  sentence: string,
  form: VerbForm['form'],
): boolean {
  if (!first || !second || !third || !fourth || !object || third.word !== 'and') return false
  const joined = sentence.slice(first.end, second.start).includes(',')
  const open = sentence.slice(fourth.end, object.start).trim() === '' && (opens(object) || /[^su]s$/u.test(object.word))
  return joined && open && [second, fourth].every(({ word }) => verbForm(word)?.form === form)
}

/** "Signed off 31 visits": small words that belong to a verb. */
const particles = new Set('off up out down over back away through'.split(' '))

const opens = ({ word }: Token): boolean => verbOpeners.has(word) || word in numberWords || /^\d/u.test(word)

/** A participle before what someone is ("Coded welder", "Acting Head of Finance"), before a comma, or joined to what is no verb ("Scheduled and corrective maintenance"). */
function describes([verb, second, third, fourth, fifth]: readonly Token[], sentence: string): boolean {
  if (!verb || !second) return false
  const gap = sentence.slice(verb.end, second.start)
  if (gap.includes(',') && verbForm(second.word)?.form !== 'past' && !/ing$/u.test(second.word)) return true
  if (second.word === 'and' || second.word === 'or') {
    const adverb = third && fourth && (/^\p{L}{2,}ly$/u.test(third.word) || isJoining(third)) ? fourth : third
    const joined =
      adverb && third && isJoining(third) && adverb === fourth && !verbForm(fourth.word) ? (fifth ?? fourth) : adverb
    return joined !== undefined && (verbForm(joined.word) === null || isOpposite(verb, joined))
  }
  if (kinds.test(`${verb.word} ${second.word}`)) return true
  return !opens(second) && gap.trim() === '' && roleNouns.has(phraseHead(sentence.slice(second.start))?.word ?? '')
}

/** "Planned and unplanned", "scheduled or non-scheduled": what is one or its opposite is a kind of thing, and nobody does both. */
const isOpposite = (one: Token, other: Token): boolean =>
  [`un${one.word}`, `non-${one.word}`, `dis${one.word}`].includes(other.word) ||
  [`un${other.word}`, `non-${other.word}`].includes(one.word)

/** Fixed names of things that begin with a participle. General knowledge. */
const kinds =
  /^(?:supported (?:living|housing|employment|accommodation|internships?)|mixed (?:ability|methods?|media|farm|farming|practice|gender)|paid (?:media|search|social|work|employment)|fixed (?:income|assets?|term|wing|penalty)|shared (?:services?|lives|ownership|care)|combined (?:science|cycle|heat)|(?:planned|scheduled|unplanned|unscheduled|preventive|reactive) (?:maintenance|works|servicing|repairs?|inspections?|visits|admissions|care)|integrated (?:care|systems?)|connected (?:devices|systems|vehicles)|organised crime|published (?:author|poet|work)|guided (?:reading|tours)|automated (?:testing|deployment)|trained to|linked data|measured (?:surveys?|drawings?|terms?|buildings?))$/u

/** "Moving and handling, hoists" names deeds; "Teaching, planning and marking for Year 4" tells them. */
function hasObject(words: readonly Token[], sentence: string): boolean {
  const after = words.findIndex(({ word }, at) => at > 0 && !/ing$/u.test(word) && word !== 'and' && word !== 'or')
  const [last, first] = [words[after - 1], words[after]]
  return last !== undefined && first !== undefined && !/[,;:–—]/u.test(sentence.slice(last.end, first.start))
}

/**
 * The sentence with its verb, and those joined to it by "and" or a comma, in the tense of the entry. Null when that is not sure:
 * a joined word may be a noun, and what cannot be dated must stay as it was written.
 */
function inflected(sentence: string, words: readonly Token[], from: VerbForm['form'], period: Period): string | null {
  if (period === 'unknown' && from === 'gerund' && !lasts.test(sentence)) return null
  const all = tokens(sentence)
  const own = all.slice(
    Math.max(
      0,
      all.findIndex(({ start }) => start === words[0]?.start),
    ),
  )
  if (
    from === 'gerund' &&
    own.some((word) => follows(sentence, word) && /ing$/u.test(word.word) && !verbForm(word.word))
  )
    return null
  const isVerb = (word: Token, next: Token | undefined): boolean =>
    follows(sentence, word) &&
    /^\p{Ll}/u.test(word.text) &&
    verbForm(word.word)?.form === from &&
    (!/;\s*$/u.test(sentence.slice(0, word.start)) || (next !== undefined && opens(next)))
  const verbs = own.filter((word, at) => at === 0 || isVerb(word, own[at + 1]))
  if (verbs.slice(1).some(({ word }) => nounVerbs.has(verbForm(word)?.base ?? '') && from === 'base')) {
    if (period === 'ended') return null
  }
  return verbs.reduceRight((text, { word, start, end }) => {
    const base = `${/^(?:co|re|pre)-/u.exec(word)?.[0] ?? ''}${verbForm(word)?.base ?? word}`
    return text.slice(0, start) + (period === 'ended' ? pastTense(base) : base) + text.slice(end)
  }, sentence)
}

function follows(sentence: string, word: Token): boolean {
  return /(?:,| and| or|;)\s+(?:(?!daily|weekly|fortnightly|monthly|quarterly|yearly|hourly|nightly|early)\p{L}+ly\s+)?$/u.test(
    sentence.slice(0, word.start),
  )
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
