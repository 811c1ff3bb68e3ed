import type { Quantity } from '../quantity.ts'

/** Whether a number without a unit may be a year, by its value alone. */
export const isYear = ({ value, unit }: Pick<Quantity, 'value' | 'unit'>): boolean =>
  unit === null && Number.isInteger(value) && value >= 1900 && value <= 2100
