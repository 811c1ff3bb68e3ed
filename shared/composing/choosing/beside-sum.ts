import type { PairedItem } from '../paired-item.ts'
import { claimsNoMore } from '../sentences/certain-sentences.ts'
import { type YearsAsked, yearsSentence } from '../sentences/years-sentence.ts'
import { speaksOfYears } from './speaks-of-years.ts'

/** Where the sum of the years is told, what answers in part is told behind it only if it speaks of them; everything where the sum is not told. */
export function besideSum(years: YearsAsked, pairs: readonly PairedItem[]): readonly PairedItem[] {
  const sum = yearsSentence(years, pairs)
  if (!sum || !claimsNoMore(sum, [...pairs, ...years.counted], { today: years.today })) return pairs
  return pairs.filter(
    ({ evidence, strength }) => strength === 'strong' || speaksOfYears(evidence.text, years.asked ?? ''),
  )
}
