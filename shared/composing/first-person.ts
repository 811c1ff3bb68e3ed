import { numberWords } from '../text/number-words.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { mainVerb } from './main-verb.ts'
import { nounVerbs } from './noun-verbs.ts'
import { participleAdjectives } from './participle-adjectives.ts'
import { pastTense } from './past-tense.ts'
import { type VerbForm, verbForm } from './verb-form.ts'

/** Whether what an item tells is over, goes on, or cannot be known. */
export type Period = 'ended' | 'ongoing' | 'unknown'

/** Words that show that the word before them is a verb with an object, not part of a name. */
const objectOpeners = new Set(
  `a an the and or to with in on at for of all both over more than my our their his her its this these those multiple several various new up out by from as into
  across through under within up-to each every many numerous daily weekly monthly key high large complex about around between during against toward towards
  patients students children pupils clients customers staff teams colleagues people users data`.split(/\s+/u),
)

/** Nouns that join a verb: "Line manage two officers", "Project managed the move". */
const joined = new Set([
  'line',
  'project',
  'case',
  'stage',
  'hand',
  'proof',
  'field',
  'peer',
  'team',
  'test',
  'performance',
  'quality',
])

/** Words in -ly that stand before a noun: "Daily ordering" is a thing, not an act. */
const notAdverbs = new Set(
  'supply reply daily weekly fortnightly monthly quarterly yearly hourly nightly early family only friendly lively costly timely orderly elderly likely scholarly apply comply assembly anomaly'.split(
    ' ',
  ),
)

const subjects =
  /^(?:I|we|my|our|the|this|these|it|they|he|she|in|at|as|on|for|with|since|during|while|when|after|before|from|through|by|under|over|because|having)\b/iu
const spoken =
  /^(?:have|had|am|was) (?:also |always |since )?(?:\p{L}+ed|been|done|led|built|run|taught|written|held|made|worked|part of|one of|responsible|in charge|able)\b/iu

/**
 * A sentence of an item as the first person would say it, or null when it has no verb to say it with.
 * The subject is added and the tense follows the entry: "Designed and built X" → "I designed and built X";
 * "Running reviews" → "I ran reviews" when that is over. A sentence with a subject stays as it is.
 */
export function firstPerson(sentence: string, period: Period): string | null {
  if (/^(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/u.test(sentence)) return sentence
  if (spoken.test(sentence)) return `I ${lowered(sentence)}`
  if (/^responsible for\b/iu.test(sentence))
    return `I ${{ ended: 'was', ongoing: 'am', unknown: 'have been' }[period]} ${lowered(sentence)}`
  if (subjects.test(sentence)) return null
  const words = tokens(sentence)
  const at = verbPlace(words)
  const verb = words[at]
  const form = verb && (verbForm(verb.word) ?? plainAct(sentence, verb, words[at + 1]))
  if (!form || !acts(form, verb.word, words[at + 1])) return null
  if (form.form !== 'past' && (ofThings(form, words[at + 1]) || mainVerb(sentence.slice(verb.start)) > 0)) return null
  if (form.form === 'past') return joinsAdjective(words.slice(at)) ? null : `I ${lowered(sentence)}`
  if (/^(?:currently|now|presently)\b/iu.test(sentence) && form.form === 'gerund')
    return period === 'ongoing' ? `I am ${lowered(sentence)}` : null
  const changed = inflected(sentence, words.slice(at), form.form, period)
  return changed && `I ${lowered(changed)}`
}

const determiners = new Set('a an the two three four five six seven eight nine ten all both my'.split(' '))
const noVerbs =
  /^(?:about|above|across|after|all|almost|also|around|as|at|before|behind|below|beside|besides|between|both|by|during|each|every|for|from|half|in|including|into|just|like|mostly|near|nearly|not|of|off|on|only|over|per|plus|quite|since|some|than|through|throughout|to|twice|under|until|up|usually|via|with|within|without|year|years|level|grade|band|class|key|stage|phase|part|unit|room|shift|top|last|first|next|approximately|circa)$/u

/** A word before an article or a number word is a verb even when no table knows it: "Convene two modules". */
function plainAct(sentence: string, { word, end }: Token, next: Token | undefined): VerbForm | null {
  if (
    !next ||
    sentence.slice(end, next.start).trim() !== '' ||
    !determiners.has(next.word) ||
    noVerbs.test(word) ||
    word in numberWords ||
    !/^\p{L}{3,}$/u.test(word)
  )
    return null
  return /[^s]s$/u.test(word) ? { base: word.slice(0, -1), form: 'third' } : { base: word, form: 'base' }
}

/** "Ordering of tyres" is a thing, not an act. */
function ofThings({ form }: VerbForm, next: Token | undefined): boolean {
  return form === 'gerund' && next?.word === 'of'
}

/** "Scheduled and corrective maintenance": what is joined to the participle is no verb, so neither is the participle. */
function joinsAdjective([, second, third, fourth]: readonly Token[]): boolean {
  const joins = second?.word === 'and' || second?.word === 'or'
  const joined = third && /^\p{L}{2,}ly$/u.test(third.word) && fourth ? fourth : third
  return joins && joined !== undefined && verbForm(joined.word) === null
}

/** An adverb or a joined noun may stand before the verb. */
function verbPlace(words: readonly Token[]): number {
  const [first, second] = words
  if (first && /^\p{L}{2,}ly$/u.test(first.word) && !notAdverbs.has(first.word)) return 1
  return first && second && joined.has(first.word) && verbForm(second.word) ? 1 : 0
}

/** Whether the word is the act itself: not an adjective ("Registered nurse") or a noun ("Research fellow") of the same spelling. */
function acts(form: VerbForm, word: string, next: Token | undefined): boolean {
  const opened =
    next === undefined || objectOpeners.has(next.word) || next.word in numberWords || /^\d/u.test(next.word)
  if (form.form === 'past') return opened || !participleAdjectives.has(word)
  if (form.form === 'gerund') return true
  if (!nounVerbs.has(form.base)) return true
  return opened && next !== undefined && next.word !== 'of' && next.word !== 'in'
}

/**
 * The sentence with its verb, and those joined to it by "and" or a comma, in the tense of the entry. Null when that is not sure:
 * a joined word may be a noun, and what cannot be dated must stay as it was written.
 */
function inflected(sentence: string, words: readonly Token[], from: VerbForm['form'], period: Period): string | null {
  if (period === 'unknown' && from === 'gerund') return null
  if (
    from === 'gerund' &&
    words.some((word) => follows(sentence, word) && /ing$/u.test(word.word) && !verbForm(word.word))
  )
    return null
  const verbs = words.filter((word, at) => at === 0 || (follows(sentence, word) && verbForm(word.word)?.form === from))
  if (verbs.slice(1).some(({ word }) => nounVerbs.has(verbForm(word)?.base ?? '') && from === 'base')) {
    if (period === 'ended') return null
  }
  return verbs.reduceRight((text, { word, start, end }) => {
    const base = verbForm(word)?.base ?? word
    return text.slice(0, start) + (period === 'ended' ? pastTense(base) : base) + text.slice(end)
  }, sentence)
}

function follows(sentence: string, word: Token): boolean {
  return /(?:,| and| or|;)\s+(?:\p{L}+ly\s+)?$/u.test(sentence.slice(0, word.start))
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
