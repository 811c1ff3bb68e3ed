import type { Quantity } from '../../text/quantity.ts'

/** Degrees of comparison, apart from a comparison with a mean or a plan. General knowledge of English. */
const moreThanBefore =
  /^\s(?:more|fewer|less|higher|lower|faster|quicker|cheaper|bigger|larger|smaller)\b(?! than (?:the|our|my|its|a) (?:average|target|plan|budget))/iu

/** Whether a share says how much something changed, as in "45 % more timber": no share of a whole, and no level, says that. */
export const tellsChange = (text: string, { unit, end }: Quantity): boolean =>
  unit === '%' && moreThanBefore.test(text.slice(end))
