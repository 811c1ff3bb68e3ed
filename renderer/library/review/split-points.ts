import { sentences } from '../../../shared/text/sentences.ts'

/** A word of an item; `start` is an offset into its text. The item can be split before each but the first. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
}

export const splitPoints = (text: string): PlacedWord[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, start: index }))

/** Where the second and later sentences of a text begin. */
export const sentenceStarts = (text: string): number[] =>
  sentences(text)
    .slice(1)
    .map(({ start }) => start)

const joining = /^(?:and|or|und|oder|sowie|et|ou|y|plus|&)$/iu

/** The word to begin with: the first of the second sentence, else after the mark or at the joining word nearest the middle, else the middle. */
export function firstSplit(text: string, words: readonly PlacedWord[]): number {
  const [sentence] = sentenceStarts(text)
  const bySentence = words.findIndex(({ start }) => start === sentence)
  if (bySentence > 0) return bySentence
  const inner = words.map((_, index) => index).slice(1)
  const likely = inner.filter((at) => joining.test(words[at]?.word ?? '') || /[;,.]$/u.test(words[at - 1]?.word ?? ''))
  const near = (all: readonly number[]) =>
    all.toSorted((a, b) => Math.abs(a - words.length / 2) - Math.abs(b - words.length / 2))[0]
  return near(likely) ?? near(inner) ?? 0
}
