/** What a day's course makes someone able to be, and only an employer makes them. General knowledge. */
const duties =
  /\b(?:fire|evacuation|emergency|floor|safety|traffic|crowd|ladder|harness|scaffold|plant|vehicle|lifting) (?:[\p{L}-]+ )?(?:wardens?|marshals?|stewards?|officers?|inspectors?|supervisors?|champions?)\b|\b(?:banksm[ae]n|slingers?|signallers?|chaperones?|warden|marshal)\b/iu

/** Who a paper makes someone, as that person says it: "a fire marshal" is what one was trained as, "a first aider" what one is. */
export const byCourse = (someone: string): string =>
  duties.test(someone.replace(/\s*\([^()]*\)/gu, '')) ? `I am trained as ${someone}` : `I am ${someone}`
