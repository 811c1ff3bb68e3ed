import type { Candidate } from '../asks/gather-candidates.ts'
import { cueText } from '../cues/cue-text.ts'
import { unitCues } from './unit-cues.ts'

/** A candidate among the others of its posting. */
export interface Placed {
  readonly candidate: Candidate
  readonly before: Candidate | undefined
  readonly after: Candidate | undefined
  /** How far down the posting it stands, from 0 to 1; null in one of few lines, where it says nothing. */
  readonly depth: number | null
}

const mostWords = 60
/** A text of fewer lines is a piece of a posting, whose beginning is no title. */
const fewest = 8

/** A candidate of a posting with its place among the others. */
export const placed = (candidates: readonly Candidate[], index: number, candidate: Candidate): Placed => ({
  candidate,
  before: candidates[index - 1],
  after: candidates[index + 1],
  depth: candidates.length < fewest ? null : index / candidates.length,
})

/** What a line shows that tells requirements from talk: its words, how it begins and ends, the part it stands in, its neighbours. */
export function unitFeatures({ candidate, before, after, depth }: Placed): string[] {
  const words = wordsOf(candidate.text)
  return [
    ...new Set([
      'bias',
      ...ofWords(words),
      ...ofPlace(candidate),
      ...ofLook(candidate, words),
      ...[...unitCues(candidate)].map((cue) => `c:${cue}`),
      ...ofNeighbour('p', candidate, before),
      ...ofNeighbour('n', candidate, after),
      ...(depth === null ? [] : [`at:${Math.min(4, Math.floor(5 * depth))}`]),
    ]),
  ]
}

/** The words of a line, numbers as one sign. */
function wordsOf(text: string): string[] {
  const found = cueText(text).match(/\p{Script=Han}|\p{L}[\p{L}'+#]*|\d[\d.,:]*|[£€$@%?!]/gu) ?? []
  return found.slice(0, mostWords).map((word) => (/^\d/u.test(word) ? '#' : word))
}

function ofWords(words: readonly string[]): string[] {
  const [first, second] = words
  return [
    ...words.map((word) => `w:${word}`),
    ...words.slice(1).map((word, index) => `b:${words[index]} ${word}`),
    ...(first === undefined ? [] : [`1:${first}`]),
    ...(second === undefined ? [] : [`2:${first} ${second}`]),
  ]
}

function ofPlace({ from, form }: Candidate): string[] {
  const zone = from.zone ?? '-'
  const heading = cueText(from.group ?? '').match(/[\p{L}']+/gu) ?? []
  return [
    `z:${zone}`,
    `zf:${zone}${form}`,
    `form:${form}`,
    `mark:${from.line.mark}`,
    ...heading.slice(0, 8).map((word) => `g:${word}`),
    ...(from.afterList ? ['afterlist'] : []),
    ...(from.introduced ? ['introduced'] : []),
  ]
}

function ofLook({ text }: Candidate, words: readonly string[]): string[] {
  const first = words[0] ?? ''
  const end = /[.!?]$/u.exec(text)?.[0]
  return [
    `n:${sizes.find((size) => words.length <= size) ?? 'long'}`,
    ...(end ? [`end${end}`] : []),
    ...(/^\p{Ll}/u.test(text) ? ['lower'] : []),
    ...(/\S@\S|https?:|www\./iu.test(text) ? ['address'] : []),
    ...(first.endsWith('ing') ? ['1ing'] : []),
    ...(first.endsWith('s') ? ['1s'] : []),
  ]
}

const sizes = [2, 4, 7, 12, 20]

/** What stands next to it, and whether under the same heading. */
function ofNeighbour(side: 'p' | 'n', own: Candidate, next: Candidate | undefined): string[] {
  if (!next) return []
  const cues = unitCues(next)
  const has = (...names: readonly string[]) => names.some((name) => cues.has(name))
  return [
    `${side}z:${next.from.zone ?? '-'}`,
    `${side}1:${cueText(next.text).split(' ')[0]}`,
    ...(has('asset', 'need') ? [`${side}asks`] : []),
    ...(has('duty', 'does') ? [`${side}duty`] : []),
    ...(has('benefits') ? [`${side}benefits`] : []),
    ...(has('process') ? [`${side}process`] : []),
    ...(has('firm', 'hours') ? [`${side}eligibility`] : []),
    ...(has('employer') ? [`${side}employer`] : []),
    ...(next.from.zone === own.from.zone && next.from.group === own.from.group ? [`${side}same`] : []),
  ]
}
