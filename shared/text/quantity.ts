/** How a stated number limits the true one: "about 30", "over 30", "at least 30", "nearly 30", "under 30", "up to 30". */
export type Bound = 'exact' | 'about' | 'over' | 'least' | 'nearly' | 'under' | 'most'

/**
 * A number in a text with its unit, in a base unit of its kind (see `quantity-units.ts`), at half-open UTF-16 offsets that include
 * bound and unit. `noun` is the word counted, in lower case; `vague` marks "dozens" and "hundreds", whose value is the least they mean.
 */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** The number as written, before its unit: 3 of "three weeks". */
  readonly face: number
  readonly unit: string | null
  readonly bound: Bound
  readonly noun: string | null
  readonly vague: boolean
}
