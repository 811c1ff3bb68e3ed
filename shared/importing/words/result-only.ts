/** "Distinction" on a line of its own says how the course above it ended. General knowledge. */
export const resultOnly =
  /^(?:(?:awarded|passed|pass|achieved|gained)?(?:\s?(?:with|at|a))?\s?(?:high |first[- ]class |overall )?(?:distinction|merit|commendation|honours)s?(?: \(?\d{1,3}\s?%\)?)?|pass(?:ed)?|(?:overall )?grade:? [A-F1-9][*+-]?)\.?$/iu
