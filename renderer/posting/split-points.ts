import type { Requirement } from '../../shared/domain/requirement.ts'

/** A word of a requirement as the posting has it; half-open offsets into its text. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
  /** True where the requirement most likely falls into two: after a comma or semicolon, at a joining word. */
  readonly likely: boolean
}

const joining = /^(?:and|or|und|oder|sowie|et|ou|y|plus|&)$/iu

/** The words of a requirement in the posting; it can be split before each but the first. */
export function splitPoints(text: string, { quote, more = [] }: Requirement): PlacedWord[] {
  return [quote, ...more].flatMap(({ start, end }, part) =>
    [...text.slice(start, end).matchAll(/\S+/gu)]
      .filter(([word]) => /[\p{L}\p{N}&]/u.test(word))
      .map(({ 0: word, index }, at, all) => ({
        word: word.replace(/^[*_`]+|[*_`]+$/gu, ''),
        start: start + index,
        likely: (part > 0 && at === 0) || joining.test(word) || /[;,.]$/u.test(all[at - 1]?.[0] ?? ''),
      })),
  )
}

/** Where to begin: the likely point nearest to the middle, else the middle. */
export function firstSplit(words: readonly PlacedWord[]): number {
  const middle = words.length / 2
  const near = (points: readonly number[]) =>
    points.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0]
  const all = words.map((_, index) => index).slice(1)
  return near(all.filter((index) => words[index]?.likely)) ?? near(all) ?? 0
}
