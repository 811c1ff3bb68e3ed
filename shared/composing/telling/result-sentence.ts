import { numberWords } from '../../text/number-words.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { figureSentence } from './figure-sentence.ts'
import type { Period } from './first-person.ts'
import { overTime } from './over-time.ts'

/** What was done to things, and what a result did by itself. General knowledge of CVs. */
const done = new Set(
  'held kept maintained reduced increased cut raised achieved delivered completed improved halved doubled trebled tripled won rated lowered extended renewed awarded published installed repaired brought restored recruited trained processed served admitted promoted graduated resolved cleared closed met'.split(
    ' ',
  ),
)

/**
 * A result told without its verb, as a sentence: "Food cost held at 28%" → "Food cost has been held at 28%", "Waste: down a third" → "Waste is down a third".
 * Null for other phrases, and where the number of the subject is not sure.
 */
export function resultSentence(phrase: string, period: Period): string | null {
  const label = /^(?<what>[^:,(]{3,60}): (?<state>(?:down|up)\b.*)$/u.exec(phrase)?.groups
  if (label) {
    const many = isPlural(tokens(label.what ?? ''))
    return `${label.what} ${period === 'ended' ? (many ? 'were' : 'was') : many ? 'are' : 'is'} ${label.state}`
  }
  if (wentItself.test(phrase)) return phrase
  const stated = figureSentence(phrase, period)
  if (stated) return stated
  const words = tokens(phrase)
  const at = words.findIndex(({ word }, index) => index > 0 && done.has(word))
  const verb = words[at]
  if (!verb) return moved(phrase, period)
  if (raters.test(phrase) || isListBehind(phrase.slice(verb.end))) return null
  if (at === 1 && (numberWords[words[0]?.word ?? ''] !== undefined || /^\d/u.test(phrase))) return null
  if (at > 6 || !subject(phrase.slice(0, verb.start), words.slice(0, at))) return null
  const many = isPlural(words.slice(0, at))
  const over = period === 'ended' || / (?:early|late|on time|ahead)\b/u.test(phrase) || overTime.test(phrase)
  const helper = over ? (many ? 'were' : 'was') : many ? 'have been' : 'has been'
  return `${measured(phrase.slice(0, verb.start).trimEnd())} ${helper} ${phrase.slice(verb.start)}`
}

/** Who marks others, so that they are not what was marked: "CQC rated Good". General knowledge. */
const raters =
  /^(?:CQC|Ofsted|Estyn|ISI|QAA|HMIE|HMI|RQIA|Care Inspectorate|Which\?|Trustpilot)\b|^\p{Lu}{2,4} trained\b/u

/** "trained, cannulation, catheters": more things behind, and no clause. */
const isListBehind = (rest: string): boolean =>
  /^, (?!and\b|which\b|with\b|from\b|by\b|in\b|then\b|up\b|down\b|all\b)[^,]+/u.test(rest)

/** "Weld rejection down from 3.2% to 0.9%" → "Weld rejection is down …". */
function moved(phrase: string, period: Period): string | null {
  const { what, way } =
    /^(?<what>[^:,;()]{3,60}?)(?<!\b(?:for|of|at|with|in|on|to|by))(?<way> (?:down|up) (?:(?:from|to|by) |[£$€]?\d).*)$/u.exec(
      phrase,
    )?.groups ?? {}
  if (
    !what ||
    /(?: (?:set|put|built|made|kept|brought|taken|rolled|opened|split|held))$/u.test(what) ||
    !subject(what, tokens(what)) ||
    isReach(what, way ?? '')
  )
    return null
  if (/\d\S*$/u.test(what)) return null
  const many = isPlural(tokens(what))
  return `${measured(what)} ${period === 'ended' || overTime.test(phrase) ? (many ? 'were' : 'was') : many ? 'are' : 'is'}${way}`
}

/** "Welding on pipes up to 40 bar" tells how far the work reached: only a measure is itself up to something, and no work is. */
const isReach = (what: string, way: string): boolean =>
  /^ (?:up|down) to /u.test(way) &&
  (measured(what) === what || /^\p{L}+-\p{L}+ing\b/u.test(what)) &&
  (/^ up/u.test(way) || /^\S*ing\b|\S{3,}ing (?:of|on|in|at|with)\b| (?:of|on|in|at|with|for) /u.test(what)) &&
  !/^ (?:up|down) to [^ ]*\d+(?:\.\d+)? ?%/u.test(way)

/** "Third-degree tear rate is down" wants its article. */
const measured = (what: string): string =>
  /\b(?:rollout|roll-out|migration|project|move|audit|refit|rebuild|upgrade|rate|score|time|number|budget|backlog|queue|ratio|share|average|rating|level|figure|count|list|bill|margin|turnover)$/iu.test(
    what,
  ) && !/^(?:the|an?|our|my|their)\b/iu.test(what)
    ? `The ${/^\p{Lu}\p{Ll}+$/u.test(what) ? what.toLowerCase() : loweredPhrase(what)}`
    : what

/** "Results improved from 58% to 74%": what moved by itself has its verb. */
const wentItself =
  /^[^:,;()]{3,60}? (?:improved|increased|decreased|grew|fell|rose|dropped|doubled|halved|trebled|tripled|went (?:up|down)) (?:from|to|by|within|in|over|every|each)\b/u

/** A plain noun phrase: no comma, no preposition that could end it, no verb of its own. */
function subject(text: string, words: readonly Token[]): boolean {
  if (
    /[,;:()]|\s–/u.test(text) ||
    words.some(({ word }) => /^(?:that|which|who|to|not|being|is|are|was|were|has|have|had|and|or)$/u.test(word))
  )
    return false
  if (prepositions.has(words.at(-1)?.word ?? '')) return false
  return verbForm(words[0]?.word ?? '')?.form !== 'past'
}

/** Behind these a participle belongs to the thing that follows: "Haulage of cut flowers". */
const prepositions = new Set('of for in on at with by from to per'.split(' '))

function isPlural(words: readonly Token[]): boolean {
  const at = words.findIndex(({ word }) => /^(?:of|in|for|from|at|on|with|per)$/u.test(word))
  const head = (at > 0 ? words[at - 1] : words.at(-1))?.word ?? ''
  const first = words[0]?.word ?? ''
  const number = numberWords[first] !== undefined ? first !== 'one' : /^\d[\d.,]*%?$/u.test(first) && first !== '1'
  const many =
    /[^sui]s$/u.test(head) || head === first || /^(?:people|staff|children|women|men|cattle|sheep)$/u.test(head)
  return (
    (number && many) ||
    /^(?:all|both|several|many|most)$/u.test(first) ||
    (/[^sui]s$/u.test(head) && !/(?:news|ness|ics)$/u.test(head))
  )
}
