/** Currencies that services print prices in, and those of people likely to pay in their own. ISO 4217. */
const codes = 'USD EUR GBP CHF SEK NOK DKK PLN CZK CAD AUD NZD JPY CNY KRW INR SGD BRL MXN ZAR TRY'.split(' ')

const names = new Intl.DisplayNames(['en'], { type: 'currency' })

export const currencies: readonly { readonly id: string; readonly name: string }[] = codes.map((id) => ({
  id,
  name: names.of(id) ?? id,
}))
