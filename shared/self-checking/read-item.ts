import type { Evidence } from '../domain/evidence.ts'
import { claimWords } from '../grounding/wording/claim-words.ts'
import { functionWords } from '../text/function-words.ts'
import { quantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantity.ts'
import type { Range } from '../text/range.ts'

/** One item of the library, read once: what it is about, and its numbers and years. */
export interface ReadItem {
  readonly item: Evidence
  /** Stems of the words that tell it from other items; no numbers. */
  readonly stems: ReadonlySet<string>
  readonly quantities: readonly Quantity[]
  readonly years: readonly (Range & { readonly year: number })[]
}

export function readItem(item: Evidence): ReadItem {
  const years = [...item.text.matchAll(/(?<![\d.,£$€])(?:19|20)\d\d(?![\d%]|,\d)/gu)].map(({ index, 0: year }) => ({
    start: index,
    end: index + year.length,
    year: Number(year),
  }))
  const isYear = ({ start, end }: Quantity) => years.some((year) => year.start < end && start < year.end)
  const all = quantities(item.text).filter((one) => one.unit !== 'ordinal' && !one.vague && !isYear(one))
  const inNumber = (at: number) => all.some(({ start, end }) => start <= at && at < end)
  const words = claimWords(item.text).filter(
    (word) => !functionWords.en.has(word.word) && word.word.length > 2 && !inNumber(word.start),
  )
  const stems = new Set(words.filter(({ word }) => !/^\d/u.test(word)).map(({ stem }) => stem))
  return { item, stems, quantities: all, years }
}
