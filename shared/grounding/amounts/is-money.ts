/** Whether a unit is a currency. */
export const isMoney = (unit: string | null): boolean => /^(?:gbp|usd|eur|chf|inr|jpy|sek|nok|dkk)$/u.test(unit ?? '')
