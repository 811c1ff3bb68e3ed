import { type Token, tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { gerund } from '../verbs/gerund.ts'
import { participleBase } from '../verbs/participle-base.ts'

/** Participles that tell of a measure or a state of things rather than of work; a sentence in the passive tells them. General knowledge of CVs. */
const outcomes = new Set(
  'admitted promoted graduated enrolled retained held kept maintained reduced increased cut raised achieved improved halved doubled trebled tripled won rated lowered extended awarded published based used known born needed required related included involved lost saved called named received gained learned learnt acquired granted selected chosen nominated shortlisted passed failed featured exhibited shown screened accepted promoted appointed elected employed funded licensed certified accredited qualified registered insured found become come gone'.split(
    ' ',
  ),
)
/** A phrase with one of these has a clause or a second thing in it before its participle. */
const parting = /[,;:()]|\s[–—-]\s|\b(?:that|which|who|to|not|being|is|are|was|were|has|have|had|by)\b/u
/** What the participle may be followed by: particles of its verb, a place, a manner, a figure; not a second subject. */
const particle = /^(?:up|out|down|off|over|in|on|through|back)$/u

/**
 * Work named as what was worked on and a participle behind it, with the work first: "Two apprentices supervised" → "supervising two apprentices", "Court reports written for 35 cases" → "writing court reports for 35 cases". It says no
 * more about who did it than the words do. Null for results, and where the parts cannot be told from each other for certain.
 */
export function activityPhrase(phrase: string): string | null {
  const parts = phrase.split(
    /, (?:and )?| and (?=[\p{L}’'-]+(?: [\p{L}’'-]+){0,2} [\p{L}]+(?: (?:for|with|in|at|under|within|across|from|to|on|by)\b|$))/u,
  )
  const told = parts.map(oneActivity)
  if (parts.length > 1 && parts.length < 4 && told.every((one) => one !== null)) return spokenList(told)
  return oneActivity(phrase)
}

function oneActivity(own: string): string | null {
  const phrase = loweredPhrase(own)
  const words = tokens(phrase)
  const at = words.findIndex((word, index) => index > 0 && index < 7 && isParticiple(word, words[index - 1]))
  const verb = words[at]
  const base = verb && participleBase(verb.word)
  if (!verb || !base || outcomes.has(verb.word)) return null
  if (/^(?:self|home|hand|well|newly|never)$/u.test(words[at - 1]?.word ?? '')) return null
  if (base === verb.word && !/[^suiA-Z]s$/u.test(words[at - 1]?.text ?? '')) return null
  const what = phrase.slice(0, verb.start).trim()
  if (
    /^(?:everything|nothing|all)$/u.test(what) ||
    parting.test(what.replace(/(?<=\d),(?=\d)/gu, '')) ||
    verbForm(words[0]?.word ?? '')?.form === 'past' ||
    !/\p{L}{3}/u.test(what)
  )
    return null
  const next = words[at + 1]
  const moved = next && particle.test(next.word) && phrasal.test(`${base} ${next.word}`)
  const rest = phrase.slice(moved ? next.end : verb.end)
  if (
    !behind.test(rest.trim()) ||
    /, (?!and\b|with\b|for\b|in\b|by\b|from\b|including\b|often\b|then\b|\p{L}+ing\b)\p{L}/u.test(rest)
  )
    return null
  const joined = secondDeed(rest)
  if (joined === null) return null
  return `${gerund(base)}${moved ? ` ${next.word}` : ''} ${phraseArticle(what)}${joined}`
}

/** Verbs whose particle belongs to them: "drawn up", "handed over". */
const phrasal =
  /^(?:draw up|hand over|set up|carry out|sort out|roll out|build up|write up|follow up|take over|phase out|bring in|fit out|lay out|wind down|close down|clear out|back up|look up|pick up|put up|run down|sign off|check in|check out|take down)$/u

/** Nothing, or words that tell where, when, how or with whom. */
const behind =
  /^$|^(?:for|with|in|at|under|within|across|from|to|during|on|alongside|by|after|before|between|over|through|using|daily|weekly|monthly|quarterly|annually|every|each|and|as|via|per|according|without|against|ahead|despite|up|among|outside|inside|off|into|onto|around|near|because|so|until|throughout|when|while)\b/iu

/** "… and accompanied to viewings" goes on with the same things: its deed joins the first. Null where what follows "and" is something else. */
function secondDeed(rest: string): string | null {
  const {
    before = '',
    verb = '',
    more = '',
  } = /^(?<before>.*?) and (?<verb>\p{L}+)(?<more>.*)$/u.exec(rest)?.groups ?? {}
  if (verb === '') return rest
  const base = isParticipleWord(verb) ? participleBase(verb) : null
  if (!base) return /^\s*and\b/u.test(rest) ? null : rest
  return more === '' || !behind.test(more.trim()) ? null : `${before} and ${gerund(base)} them${more}`
}

const isParticipleWord = (word: string): boolean => participleBase(word) !== null

/** A listed verb's participle, not an adjective between a determiner and its noun ("two supervised sessions"). */
function isParticiple({ word }: Token, before: Token | undefined): boolean {
  return (
    before !== undefined &&
    isParticipleWord(word) &&
    !/^(?:the|an?|of|and|or|with|for|in|on|at|to|from)$/u.test(before.word)
  )
}
