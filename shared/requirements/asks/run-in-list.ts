import type { Range } from '../../text/range.ts'
import { cueText } from '../cues/cue-text.ts'
import { niceCue } from '../cues/level-cues.ts'
import { withinBrackets } from '../lines/within-brackets.ts'
import { finiteVerbs } from './finite-verbs.ts'

/** Labels by which small advertisements and telegrams head a list in the same line. General knowledge of advertisements. */
const heads =
  /^(?:essentials?|desirables?|musts?|must[- ]haves?|required|requirements?|needed|you need|we need|wanted|useful|handy|nice(?: to have)?|bonus|preferred|preferably|ideal(?:ly)?|a plus|plus|duties|jobs?|tasks|work|main duties|key duties|role|reqs?|skills needed|you(?:'ll)? have)$/iu
/** Labels of a field, whose things stand apart only where some are asked for less than others ("English, Polish useful"). */
const fields = /^(?:languages?|skills|licen[cs]es?|certificates?|tickets?|qualifications?|software|tools|it)$/iu
const isGraded = (text: string): boolean => {
  const parts = text.split(/,\s+/u).map((part) => niceCue.test(cueText(part)))
  return parts.includes(true) && parts[0] === false
}
const longestPart = 7
/** What begins no thing of its own: more about the thing before it. */
const more =
  /^(?:with|including|incl|such|for|in|at|on|by|to|from|of|e\.g|i\.e|eg|ideally|preferably|especially|particularly|both|either|which|who|but|plus more|etc)\b/iu
const short = /\b(?:exp|yrs?|incl|min|max|approx|etc|no|avail|pref|ess|des|quals?)\.$/iu

/**
 * The things of a list that runs on behind its label: "Essential: Cat C licence, CPC card, 1 yr tipper exp." asks for three. Empty for
 * alternatives ("A, B or C"), for traits told in a word each, and for sentences.
 */
export function runInList(label: string | null, text: string): Range[] {
  const head = (label ?? '').trim().replace(/[:.]$/u, '')
  if (!heads.test(head) && !(fields.test(head) && isGraded(text))) return []
  const end = short.test(text) ? text.length : text.replace(/[.\s]+$/u, '').length
  const body = text.slice(0, end)
  if (/\bor\b/iu.test(body) || /[!?;]/u.test(body) || stopsInside(body)) return []
  const parts = partsOf(body)
  const words = parts.map((part) => body.slice(part.start, part.end).split(/\s+/u))
  const listed = parts.length >= 2 && words.some(({ length }) => length > 1)
  return listed && words.every(isThing) ? parts : []
}

const stopsInside = (body: string): boolean =>
  [...body.matchAll(/\.\s/gu)].some(({ index }) => !short.test(body.slice(0, index + 1)))

const isThing = (words: readonly string[]): boolean =>
  words.length <= longestPart &&
  !more.test(words.join(' ')) &&
  !words.some((word) => finiteVerbs.has(word.toLowerCase().replace(/\W+$/u, '')))

function partsOf(body: string): Range[] {
  const joints = [...body.matchAll(/,\s+(?:(?:and|plus)\s+)?/giu)].filter(({ index }) => !withinBrackets(body, index))
  const starts = [0, ...joints.map(({ index, 0: joint }) => index + joint.length)]
  return starts.map((start, at) => ({ start, end: joints[at]?.index ?? body.length }))
}
