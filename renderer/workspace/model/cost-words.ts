import type { Sending } from '../../../shared/contract/drafts.ts'
import { moneyWords } from '../../components/text/money-words.ts'

/** Less than this, in any currency, is told as less than this. */
const least = 0.0001

/** What a request may cost and how that was reckoned, in the person's own way to write numbers. @param locale theirs when left out */
export function costWords({ most, prices }: NonNullable<Sending['cost']>, locale?: string): string {
  const { prompt, answer, currency } = prices
  const money = (amount: number) => moneyWords(amount, currency, locale)
  if (most === 0) return 'By your prices that costs nothing.'
  const sum = most < least ? `Less than ${money(least)}` : `At most about ${money(most)}`
  return `${sum}, reckoned from your prices: ${money(prompt)} for a million tokens read and ${money(answer)} for a million written.`
}
