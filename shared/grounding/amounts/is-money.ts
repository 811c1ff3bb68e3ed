import { isCurrencyCode } from '../../text/quantities/is-currency-code.ts'

/** Whether a unit is a currency. */
export const isMoney = (unit: string | null): boolean => unit !== null && isCurrencyCode(unit)
