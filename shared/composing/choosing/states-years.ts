const stated =
  /\b(?:[\p{L}\d.]+)\+? (?:years?|yrs?)['’]?,? (?:\p{L}+ )?(?:experience|of|in|as|on|at|with|across|working|qualified|registered)\b/iu

/** Whether a line says how many years something was done: "nine years in care", not "cut waste by a fifth in two years". */
export const statesYears = (text: string): boolean => stated.test(text)
