import type { Bound } from '../../text/quantity.ts'

/** What may be said of a number the evidence states with the bound on the left: the same or less. */
export const weakerBounds: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ['exact', 'about', 'nearly', 'most'],
  about: ['about', 'nearly', 'most'],
  over: ['over', 'least', 'exact', 'about', 'nearly'],
  least: ['least', 'over', 'exact', 'about', 'nearly'],
  nearly: ['nearly', 'about', 'most'],
  under: ['under', 'most', 'nearly'],
  most: ['most', 'under'],
}
