/** Whether a line asks how every point is met and, beside that, why someone applies: the headings of a statement answer the one, so that the other is what is left of it. */
export const asksForReasonsBeside = (text: string): boolean => asksForPoints.test(text) && asksWhy.test(text)

const asksForPoints =
  /\bhow you (?:meet|match|satisfy|fulfil)\b[^.?]{0,80}\b(?:points?|criteria|criterion|requirements?|specification)\b/iu
const asksWhy =
  /\bwhy you (?:are|want|would|wish|applied|have applied|should)\b|\bwhy (?:this|the|our) (?:post|role|job)\b|\byour (?:reasons?|motivation)\b/iu
