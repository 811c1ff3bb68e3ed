import { type Token, tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { mainVerb } from './main-verb.ts'
import { nounVerbs } from './noun-verbs.ts'

/** What things do by themselves, so that no object need follow: "queues halved". General knowledge of English. */
const byItself = new Set(
  'halved doubled trebled tripled improved increased decreased dropped stopped ended closed opened failed passed finished started remained stayed recovered returned replied responded rose fell grew'.split(
    ' ',
  ),
)

/** What people do, told of a number of them: "9 of 9 completed within a year". Of other subjects these words may be participles. */
const byThem = new Set(
  'completed passed qualified graduated attended joined enrolled registered stayed left'.split(' '),
)

const objects = new Set(
  'a an the it them us me him her his my our their its your this these those all every each no another both several two three four five six seven eight nine ten'.split(
    ' ',
  ),
)

const subordinators = new Set(
  'that which who whom whose where when while after before because if as so since until whether although though how why what once than to of for with in on at by from and or'.split(
    ' ',
  ),
)

/** "The share of pupils who passed the check rose from …": the verb of the sentence behind a clause that tells who. */
const movedBehind =
  /^(?<before>(?:The |Our )?(?:share|number|proportion|percentage|rate|count) of (?:\p{L}+ ){1,3}(?:who|that|which) [^,;:.]{4,60}?) (?:rose|fell|grew|dropped|increased|decreased|doubled|halved|went (?:up|down)) (?:from|by|to|in|within)\b/iu

/** Words before an article that tell where or when and are no verb: "reports across the county". */
const relations =
  /^(?:about|above|across|against|along|alongside|among|amongst|around|behind|below|beneath|beside|besides|between|beyond|despite|down|during|except|inside|into|like|near|off|onto|opposite|out|outside|over|past|per|plus|round|through|throughout|towards?|under|up|upon|via|within|without|including|almost|just|only|quite|even|then|but|nor|not|half|twice|once)$/u

/**
 * Where a sentence that begins with a subject of its own has its finite verb, as the place of its word; −1 when it has none that is sure, as a noun phrase. Sees more than `mainVerb`: a verb of the present
 * ("Customers trust the service", "The kitchen passes all inspections") and what things did by themselves ("queues halved").
 */
export function clauseVerb(sentence: string): number {
  const known = mainVerb(sentence)
  if (known > 0) return known
  const words = tokens(sentence.split(/[;:(]/u, 1)[0] ?? '')
  const moved = movedBehind.exec(sentence)?.groups?.before
  if (moved !== undefined) return tokens(moved).length
  if (/^(?:my|our) /iu.test(sentence)) return ofMine(words)
  for (const [at, word] of words.entries()) {
    if (at === 0) continue
    if (/,\s*$/u.test(sentence.slice(0, word.start)) || at > 7) return -1
    if (subordinators.has(word.word)) return -1
    if (isPresent(words, at) || isIntransitive(words, at)) return at
  }
  return -1
}

/** "My groups achieved half a grade more": a past right behind what is mine is its verb, unless someone or some place had a hand in it ("My novel published by …"). */
function ofMine(words: readonly Token[]): number {
  const at = words.findIndex(
    ({ word, text }, index) => index > 1 && /^\p{Ll}/u.test(text) && verbForm(word)?.form === 'past',
  )
  const behind = words[at + 1]?.word
  const isPlain = words.slice(1, Math.max(1, at)).every(({ word }) => !subordinators.has(word))
  return at > 1 && at < 6 && behind !== undefined && isPlain && !/^(?:by|in|at|from|as)$/u.test(behind) ? at : -1
}

/** "Stock counts every quarter" tells how often. */
const times =
  /^(?:day|week|month|quarter|year|night|morning|evening|weekend|term|season|summer|winter|autumn|spring|shift|hour|other|second|third|two|three|\p{L}+day)s?$/u

const isMany = (word: string): boolean => /[^sui]s$/u.test(word)

/** "passes all inspections", "provides RESTful API", and behind several things "trust the service". */
function isPresent(words: readonly Token[], at: number): boolean {
  const [before, verb, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !verb || !next || /^\p{Lu}/u.test(verb.text)) return false
  const form = verbForm(verb.word)
  if (form?.form === 'third' && thirdOf(form.base).includes(verb.word)) {
    if (/^(?:every|each|all)$/u.test(next.word) && times.test(words[at + 2]?.word ?? '')) return false
    if (isMany(before.word) || verbForm(before.word)?.form === 'gerund') return false
    return (
      objects.has(next.word) ||
      (!nounVerbs.has(form.base) && !relations.test(next.word) && !subordinators.has(next.word))
    )
  }
  if (!/^[a-z]{3,}$/u.test(verb.word) || /(?:ing|ly|ed|s)$/u.test(verb.word) || relations.test(verb.word)) return false
  return isMany(before.word) && at === 1 && /^(?:the|an?|our|my|their|its|his|her|each|every)$/u.test(next.word)
}

/** "units" is no form of "unite". */
const thirdOf = (base: string): readonly string[] => [`${base}s`, `${base}es`, base.replace(/y$/u, 'ies')]

function isIntransitive(words: readonly Token[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  const several = /^\d|^(?:both|all|two|three|four|five|six|seven|eight|nine|ten|most|many|several)$/iu.test(
    words[0]?.text ?? '',
  )
  if (!verb || !(byItself.has(verb.word) || (byThem.has(verb.word) && several))) return false
  if (byThem.has(verb.word) && /^\p{Lu}|^(?:first|their|the)$/u.test(next?.text ?? '')) return true
  return next === undefined || /^(?:from|to|by|within|in|over|every|each|after|since|at|on|for|again)$/u.test(next.word)
}
