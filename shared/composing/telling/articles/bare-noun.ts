import { remembered } from '../../../text/remembered.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { type BarePhrase, barePhrase } from './bare-phrase.ts'
import { countedKind } from './counted-kind.ts'
import { isSetPhrase } from './is-set-phrase.ts'
import { isSmall, joins, type Placed, placed } from './placed.ts'
import { sharesNoun } from './shares-noun.ts'
import { standsBare } from './stands-bare.ts'

/**
 * The first noun of a line that is surely counted and has no article, number or owner before it: "desk" of "sports results when desk was short". Whoever writes so wrote notes, and a note is right only as it stands. What may be a name, a set phrase
 * ("by van", "from picker to packer") or the first half of a compound ("van and lorry repairs") is none. With `drops`, where the person is known to leave articles out, also one that is counted as a rule ("member of advisory board").
 */
export function bareNoun(text: string, { drops = false }: { readonly drops?: boolean } = {}): string | null {
  return (drops ? bareAtAll(text) : bareSurely(text)) || null
}

const bareSurely = remembered((text) => firstBare(placed(text), false))
const bareAtAll = remembered((text) => firstBare(placed(text), true))

const firstBare = (words: readonly Placed[], drops: boolean): string =>
  words.find((_, at) => isBare(words, at, drops))?.word ?? ''

function isBare(words: readonly Placed[], at: number, drops: boolean): boolean {
  const noun = words[at]
  if (noun && drops && isObject(words, at)) return true
  const kind = noun ? countedKind(noun.word) : null
  const phrase = kind ? barePhrase(words, at) : null
  if (!noun || !kind || !phrase) return false
  if (kind === 'described' && !isWay(phrase)) return false
  if (kind === 'mostly' && !isMeasured(phrase) && !isOneOffered(phrase) && !(drops && isDescribed(phrase))) return false
  if (/ing$/u.test(noun.word) && determines.test(words[at + 1]?.word ?? '')) return false
  if (/^\p{Lu}/u.test(noun.text) && !isTitled(phrase)) return false
  return !isSetPhrase(phrase, kind) && !mayBeVerb(phrase) && !sharesNoun(phrase)
}

/** "supervised junior", "after flood", "migrated WAN": what one does something to, or what stands behind a small word of no set phrase, and is not known to stand bare. */
function isObject(words: readonly Placed[], at: number): boolean {
  const noun = words[at]
  const phrase = noun && !standsBare(noun) && !isSmall(noun) ? barePhrase(words, at) : null
  if (!phrase || isSetPhrase(phrase, countedKind(phrase.noun.word) ?? 'mostly') || sharesNoun(phrase)) return false
  const { modifiers, behind, noun: one } = phrase
  const [first, second] = modifiers
  if (mayBeVerb(phrase) || isNamed(one, second ?? first)) return false
  if (
    first &&
    verbForm(first.word) !== null &&
    verbForm(first.word)?.base !== 'hold' &&
    /^(?:i|also|we|and|to|)$/u.test(behind)
  )
    return true
  return plainPlaces.test(behind) && !asPlace.test(one.word)
}

/** "Capita SIMS": letters behind a name. */
const isNamed = ({ text }: Placed, before: Placed | undefined): boolean =>
  /^\p{Lu}{2}/u.test(text) && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '')

/** Behind "at", "in", "on", "by", "of" and "as" many a noun stands bare. */
const plainPlaces = /^(?:for|with|after|before|during|through|across|into|within|about|from|under|via|to)$/u
const asPlace =
  /^(?:date|present|now|home|work|school|hand|scratch|time|size|end|start|top|bottom|left|right|north|south|east|west|close|hospital|university|college|bed|rest|use|free|life|death|birth|sale|hire|order|example|instance|good|years?)$/u

/** "fleet of 34 coaches". */
const isMeasured = ({ noun, behind, later: [of, next, after] }: BarePhrase): boolean => {
  const number = /^(?:about|around|over|nearly|almost|under)$/u.test(next?.word ?? '') ? after : next
  return (
    /^(?:group|fleet|set|crew|class|budget|series|range|variety|queue|network|cohort|list|mix|handful|couple)$/u.test(
      noun.word,
    ) &&
    behind !== 'on' &&
    of?.word === 'of' &&
    number !== undefined &&
    (/^[\d]/u.test(number.word) || /[£$€]/u.test(number.before))
  )
}

/** "42-bed home", "looking for assistant manager post": what has a size is one, and so is what one applies for. */
const isOneOffered = ({ noun, modifiers, behind }: BarePhrase): boolean =>
  modifiers.some(({ word }) => /^\d+-\p{L}/u.test(word)) ||
  (modifiers.length > 0 && /^(?:post|role|position|job)$/u.test(noun.word) && /^(?:for|into|in|of)$/u.test(behind))

/** "in busy environment", "to high standard": one of several of its kind. */
const isWay = ({ behind, modifiers, noun }: BarePhrase): boolean =>
  ways.test([behind, ...modifiers.map(({ word }) => word), noun.word].join(' '))

const ways =
  /^in .+ (?:environment|setting|capacity|atmosphere)$|^on .+ scale$|^to (?:[\p{L}-]+ )?(?:high|good|excellent|professional) standard$| (?:wide|broad|large|small|great|diverse) (?:range|variety|number)$/u

/** "change advisory board": with a word before it that is no verb of which it is the object. */
const isDescribed = ({ modifiers, behind }: BarePhrase): boolean =>
  modifiers.some(({ word }, at) => at > 0 || verbForm(word) === null || !/^(?:|to|and|,|also|i|we)$/u.test(behind))

/** "pupils meeting the standard": what has its object behind it is done. */
const determines = /^(?:the|an?|our|my|their|its|his|her|this|these|those|all|every|each)$/u

/** "report to Harbour Manager", "cover for Harbour Manager's leave": who has a title in capitals, and is no name. */
const isTitled = ({ noun, modifiers, behind, earlier }: BarePhrase): boolean =>
  /^(?:to|for|with|under)$/u.test(behind) &&
  ((modifiers.length > 0 && /^(?:manager|director|supervisor)$/u.test(noun.word)) ||
    (roleNouns.has(noun.word) && verbForm(earlier.at(-2)?.word ?? '')?.base === 'report'))

/** "to report", "and book": a deed. */
function mayBeVerb({ behind, modifiers, noun }: BarePhrase): boolean {
  if (verbForm(noun.word)?.form !== 'base' || noun.word === 'rota') return false
  const last = modifiers.at(-1)
  if (!last) return behind === 'to' || joins(behind) || !beforeThings.test(behind)
  return /(?:ly|[^sui]s)$/u.test(last.word)
}

const beforeThings =
  /^(?:of|in|on|at|for|with|by|from|into|onto|over|under|through|during|across|within|after|before|behind|near|around|about|including|via)$/u
