/**
 * Whether an item can be read without what stood before it in its source. "They were hard and fun" or "This let us hire again"
 * point at something that a document would not show.
 */
export function standsAlone(text: string): boolean {
  return !/^(?:they|them|these|those|this|that|it|its|he|she|his|her|their|such|because of|as a result|thereby|thus|hence|so|then|here|there|during (?:this|that|these|those)|around this|over this|since then|from there|the same|the latter|the former|both of|for this|with this|in this|at this|through (?:it|them|this|these)|one (?:project|example) was|another)\b/iu.test(
    text,
  )
}
