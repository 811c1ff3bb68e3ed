/** Words that tell what came of something. General knowledge of English. */
const outcome =
  /\b(?:from \S+ to \S*\d|as a result|resulting in|which (?:led|cut|saved|raised)|rose|fell|cut|reduced|increased|raised|halved|doubled|saved|won|awarded|zero|no (?:missed|incidents?|accidents?|complaints?|errors?)|on time|under budget)\b|\d\s?%|[£$€]\s?\d/iu

/** Whether an item says what came of a deed; a bare amount is no outcome. */
export const tellsOutcome = (text: string): boolean => outcome.test(text)
