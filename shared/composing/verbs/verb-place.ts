import { numberWords } from '../../text/number-words.ts'
import type { Token } from '../../text/tokens.ts'
import { type VerbForm, verbForm } from '../../text/verbs/verb-form.ts'
import { nounVerbs } from './noun-verbs.ts'

/** Nouns that join a verb: "Line manage two officers", "Project managed the move". General knowledge of English, as the tables below. */
const joining = new Set('line project case stage hand proof field peer team test performance quality'.split(' '))

/** Verbs that such a noun joins: "stage managed", "peer reviewed". */
const joined = new Set(
  'manage lead coordinate plan test assess review supervise present chair teach train write edit read make build mark mark sit hold cut rear finish engineer monitor dress sew stitch wash pick work load start run feed forge print paint draw carve'.split(
    ' ',
  ),
)

/** Words in -ly that stand before a noun: "Daily ordering" is a thing, not an act. */
const notAdverbs = new Set(
  'supply reply daily weekly fortnightly monthly quarterly yearly hourly nightly early family only friendly lively costly timely orderly elderly likely scholarly apply comply assembly anomaly'.split(
    ' ',
  ),
)
const adverbs = /^(?:never|always|often|also|once|twice|then|now|currently|presently|previously|personally|jointly)$/u

/** The place of the verb that begins an item: an adverb or a joined noun may stand before it. "Field campaigns" are several of a thing. */
export function verbPlace(words: readonly Token[]): number {
  const [first, second] = words
  if (!first) return 0
  if (/^\p{L}{2,}ly$/u.test(first.word) && !notAdverbs.has(first.word)) return 1
  const form = second && verbForm(second.word)
  if (!form) return 0
  if (adverbs.test(first.word)) return 1
  const noun = form.form === 'third' || (form.form === 'base' && nounVerbs.has(form.base))
  return isJoining(first) && !noun && joined.has(form.base) ? 1 : 0
}

export const isJoining = ({ word }: Token): boolean => joining.has(word)

const determiners = new Set('a an the two three four five six seven eight nine ten all both my'.split(' '))
const noVerbs =
  /^(?:about|above|across|after|all|almost|also|around|as|at|before|behind|below|beside|besides|between|both|by|during|each|every|for|from|half|in|including|into|just|like|mostly|near|nearly|not|of|off|on|only|over|per|plus|quite|since|some|than|through|throughout|to|twice|under|until|up|usually|via|with|within|without|year|years|level|grade|band|class|key|stage|phase|part|unit|room|shift|top|last|first|next|approximately|circa)$/u

/** A word before an article or a number word is a verb even when no table knows it: "Convene two modules". */
export function unlistedVerb(sentence: string, { word, end }: Token, next: Token | undefined): VerbForm | null {
  if (!next || sentence.slice(end, next.start).trim() !== '' || !determiners.has(next.word)) return null
  if (noVerbs.test(word) || word in numberWords || !/^[a-z]{3,}(?<!ung|heit|keit|schaft)$/u.test(word)) return null
  return /[^s]s$/u.test(word) ? { base: word.slice(0, -1), form: 'third' } : { base: word, form: 'base' }
}
