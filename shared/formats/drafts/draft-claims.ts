import type { Range } from '../../text/range.ts'
import { sentences } from '../../text/sentences.ts'

/** What a block's text is: a bullet is one thing said, a paragraph says one thing in each of its sentences. */
export type ClaimForm = 'bullet' | 'prose'

/**
 * The stretches of a block's text that say something about the writer: what is left between the notes, whole for a
 * bullet and sentence by sentence in prose. Sentences that only lead over (ending in a colon) or ask are left out of prose.
 */
export function draftClaims(text: string, notes: readonly Range[], form: ClaimForm): Range[] {
  return between(text.length, notes)
    .flatMap((stretch) => (form === 'bullet' ? [stretch] : sentencesIn(text, stretch)))
    .map((range) => trimmed(text, range))
    .filter((range) => says(text.slice(range.start, range.end), form))
}

function between(length: number, notes: readonly Range[]): Range[] {
  const starts = [0, ...notes.map(({ end }) => end)]
  const ends = [...notes.map(({ start }) => start), length]
  return starts.map((start, index) => ({ start, end: ends[index] ?? length }))
}

function sentencesIn(text: string, { start, end }: Range): Range[] {
  return sentences(text.slice(start, end)).map((range) => ({ start: start + range.start, end: start + range.end }))
}

function trimmed(text: string, { start, end }: Range): Range {
  const slice = text.slice(start, end)
  const left = slice.length - slice.trimStart().length
  return { start: start + left, end: start + Math.max(left, slice.trimEnd().length) }
}

function says(text: string, form: ClaimForm): boolean {
  if (!/\p{L}/u.test(text)) return false
  return form === 'bullet' || (!/[:?]["'”’)]?$/u.test(text) && /\s/u.test(text))
}
