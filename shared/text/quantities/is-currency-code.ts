/** Of ISO 4217. */
const codes =
  /^(?:gbp|eur|usd|chf|jpy|inr|sek|nok|dkk|cad|aud|nzd|sgd|hkd|zar|pln|czk|huf|brl|mxn|clp|cny|krw|thb|aed|kes|ngn|pkr|bdt)$/u

/** Whether a word, in lower case, is the code of a currency that `quantityUnits` knows. */
export const isCurrencyCode = (word: string): boolean => codes.test(word)
