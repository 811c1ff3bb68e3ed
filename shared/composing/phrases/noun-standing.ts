import { numberWords } from '../../text/number-words.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { nounVerbs } from '../verbs/noun-verbs.ts'
import { countNouns } from './count-nouns.ts'
import { massNouns } from './mass-nouns.ts'
import { materials } from './materials.ts'
import { roleNouns } from './role-nouns.ts'
import { singleThings } from './single-things.ts'
import { stuffs } from './stuffs.ts'

/** How words stand as a noun phrase: as they are written (`stands`), as one thing that lacks its article (`one`), as one person (`someone`), or nobody knows (`unsure`). */
export type NounStanding = 'stands' | 'one' | 'someone' | 'unsure'

/** How a noun phrase with nothing behind its noun stands: "stock checks", "payroll", "opening up" and "the till" as they are, "weekly stock check" as one. */
export function nounStanding(phrase: string): NounStanding {
  const words = phrase.trim().replace(adverbBehind, '').split(/\s+/u).filter(Boolean)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length === 0 || startsLoosely.test(phrase) || isBareVerb(words)) return 'unsure'
  if (determined.test(phrase) || first.toLowerCase() in numberWords)
    return words.length > 1 || /^\d+:\d+s$/u.test(phrase) ? determinedStanding(last) : 'unsure'
  if (words.length > 1 && /ing$/u.test(first) && particle.test(last)) return 'stands'
  const doneTo = /^\p{L}+ing (?:(?:up|out|off|down|over|on) )?(?=(?:an?|the|my|our|all|both|each|every) )/u.exec(
    phrase,
  )?.[0]
  return doneTo ? nounStanding(phrase.slice(doneTo.length)) : headStanding(last)
}

/** With its article anything stands that is no small word. */
const determinedStanding = (last: string): NounStanding =>
  particle.test(last) || /^(?:an?|the|and|or)$/iu.test(last) ? 'unsure' : 'stands'

/** "find lost husbands": a verb that is never a noun before what it is done to. */
function isBareVerb([first = '', next]: readonly string[]): boolean {
  const word = first.toLowerCase()
  return (
    next !== undefined &&
    verbForm(word)?.form === 'base' &&
    !nounVerbs.has(word) &&
    headStanding(word) === 'unsure' &&
    !/^own$/u.test(word)
  )
}

function headStanding(head: string): NounStanding {
  const word = head.toLowerCase().replace(/['’]s$/u, '')
  const noun = word.slice(word.lastIndexOf('-') + 1)
  const isOf = (table: ReadonlySet<string>) => table.has(word) || table.has(noun)
  if (isSeveral(head, word) || massNouns.has(head) || isOf(stuffs) || isOf(massNouns) || isOf(materials))
    return 'stands'
  if (roleNouns.has(noun)) return 'someone'
  if (isOf(countNouns) || isOf(singleThings)) return 'one'
  if (uncounted.test(word) && !countedAfterAll.test(word)) return 'stands'
  return /^\p{Lu}/u.test(head) ? 'stands' : 'unsure'
}

/** "menus", "people", "PCBs"; "bus", "analysis" and "access" are one, or none that is counted. */
const isSeveral = (head: string, word: string): boolean =>
  irregular.test(word) ||
  /^(?:\p{Lu}{2,}|\d+:\d+)s$/u.test(head) ||
  (/s$/u.test(word) &&
    !one.test(word) &&
    (/[^sui]s$/u.test(word) || singleThings.has(word.slice(0, -1)) || countNouns.has(word.slice(0, -1))))

const one =
  /^(?:bus|minibus|gas|lens|atlas|canvas|chorus|campus|census|virus|bonus|circus|focus|status|apparatus|iris|chassis|across|plus|always|perhaps|afterwards|upwards|towards|us|his|its|this)$/u

const irregular =
  /(?:^|-)(?:people|children|staff|cattle|sheep|data|media|police|personnel|livestock|poultry|feet|teeth|mice|geese|criteria|taxis|skis|obs)$|men$(?<!(?:speci|regi|abdo|sta)men)/u

/** Endings of what is done, of qualities and of fields, which are not counted. */
const uncounted =
  /(?:ing|tion|sion|ment|ance|ence|ancy|ency|ity|ship|ness|ism|age|ure|sis|ics|logy|graphy|metry|nomy|scopy|phony|work|care|keeping|wear|ware|craft|handling|hood|dom|ery|try)$/u

const countedAfterAll =
  /(?:station|apartment|appointment|instrument|pavement|document|segment|element|village|cottage)$/u

const particle = /^(?:up|out|off|down|over|in|on|away|back|round|through)$/u

const adverbBehind =
  /(?<=\S) (?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|nightly|too|alone|together|afterwards|throughout)$/u

/** What a noun phrase does not begin with. */
const startsLoosely =
  /^(?:alongside|away|besides?|beside|after|before|during|while|when|if|not|also|then|as|with|without|by|for|from|to|in|on|at|off|until|since|per|via|up|down|out|over(?! \d)|under(?! \d)|and|or|who|which|that|where|it|they|he|she|we|i|is|are|was|were|has|have|had|be|can|will)(?![\p{L}-])/iu

const determined =
  /^(?:an?|the|my|our|its|their|his|her|this|these|those|all|both|each|every|some|any|several|many|most|more|no|half|various|certain|other|around|about|over|under|up to|more than|nearly|almost|at least|approximately|approx\.?|£|€|\$)(?= |\d)|^[£$€~]?\d/iu
