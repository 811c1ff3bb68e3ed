/** Words that tell what came of something. General knowledge of English. */
const outcome =
  /\b(?:from \S+ to \S*\d|as a result|resulting in|which (?:led|cut|saved|raised)|rose|fell|cut|reduced|increased|raised|halved|doubled|saved|won|awarded|zero|no (?:missed|incidents?|accidents?|complaints?|errors?)|on time|under budget)\b|\d\s?%|[£$€]\s?\d/iu

/** Whether an item tells an outcome or an amount beside the deed: two figures or more, or words for a result. */
export const tellsResult = (text: string): boolean =>
  outcome.test(text) || /\b\d{2,}\b(?<!\b(?:19|20)\d{2})/u.test(text)
