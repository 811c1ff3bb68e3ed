/** An amount in a currency (ISO 4217): two decimals as money has them; of less than a tenth, the first two digits. @param locale the person's own when left out */
export function moneyWords(amount: number, currency: string, locale?: string): string {
  const digits = amount > 0 && amount < 0.1 ? { maximumSignificantDigits: 2 } : {}
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount)
}
