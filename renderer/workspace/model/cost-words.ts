import type { Sending } from '../../../shared/contract/drafts.ts'

/** Less than this, in any currency, is told as less than this. */
const least = 0.0001

/** What a request may cost and how that was reckoned, in the person's own way to write numbers. @param locale theirs when left out */
export function costWords({ most, prices }: NonNullable<Sending['cost']>, locale?: string): string {
  const { prompt, answer, currency } = prices
  const money = (amount: number) => amountWords(amount, currency, locale)
  if (most === 0) return 'By your prices that costs nothing.'
  const sum = most < least ? `Less than ${money(least)}` : `At most about ${money(most)}`
  return `${sum}, reckoned from your prices: ${money(prompt)} for a million tokens read and ${money(answer)} for a million written.`
}

/** Two decimals as money has them; of less than a tenth, the first two digits. */
function amountWords(amount: number, currency: string, locale: string | undefined): string {
  const digits = amount > 0 && amount < 0.1 ? { maximumSignificantDigits: 2 } : {}
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount)
}
