import type { Quantity } from '../../text/quantity.ts'
import { equal } from '../derived/number-pairs.ts'

/** Whether two amounts have one value and unit, their bounds aside. */
export const isSameAmount = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit && equal(one.value, other.value)
