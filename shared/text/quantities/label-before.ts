const labels =
  /\b(?:band|grade|level|year(?! (?:of|over))|key stage|stage|class|category|cat|tier|phase|part|unit|module|chapter|section|room|ward|route|line|bay|gate|platform|zone|type|mark|version|windows|python|java|angular|drupal|php|no|nr|number|form|block|plot|terminal|runway|article|annex|schedule|appendix)\.?\s$/iu
/** "Years 7-11", "Key Stages 3 and 4": with a capital, so that "in two years 7 more" is none. */
const several =
  /\b(?:Years|Levels|Grades|Stages|Classes|Bands|Wards|Units|Forms|Tiers|Rooms)\s(?:\d+\s?(?:[-–&,]|to|and)\s?)*$/u
/** Before these a label is a stretch of time or a crowd: "last year 4 nurses", "a class 28 strong". */
const counted = /\b(?:last|this|each|every|per|a|an|first|second|final|the) \p{L}+\.?\s$/iu

/** Whether the number at `start` only names one of a kind, as in "Year 4", "Band 6", "Ward 12": it counts nothing. */
export function labelBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return several.test(before) || (labels.test(before) && !counted.test(before))
}
