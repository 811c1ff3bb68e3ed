const story = /\b(?:examples?|time when|a time|occasion|situation|how (?:you|have|did|would|do)|why)\b/iu
const asked =
  /\b(?:(?:what|which)(?: \p{L}+)? (?:experience|skills|knowledge)\b[^.?]*\b(?:do|have|can|would) you\b|(?:tell (?:us|me) about|describe|outline|set out|summari[sz]e|explain|(?:give|provide) (?:us )?details of) (?:any |briefly )?(?:your )(?:[\p{L}-]+,? ){0,5}(?:experience|skills|knowledge)\b)/iu

/** Whether a question of a form asks what someone has done or can do at all ("What experience do you have of …?"), and no one story: any line about the thing answers. */
export const asksForExperience = (question: string): boolean => asked.test(question) && !story.test(question)
