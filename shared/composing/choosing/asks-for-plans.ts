const wouldDo =
  /\b(?:how|what|which|who|where|when)(?: (?!(?:did|do|have|has|was|were)\b)[\p{L}-]+){0,3}? (?:would|will|might|could) you\b(?! (?:say (?:is|are|was|were|you)|describe your|bring|add|contribute|offer))/iu
const ahead =
  /\b(?:what|which) (?:would|will) be your\b|\bimagine\b|\bsuppose (?:that )?you\b|\bif you (?:were|got|had) (?:appointed|offered|successful|the (?:job|post|role))\b|\b(?:your|the) first (?:\d+|thirty|sixty|ninety|hundred|few|three|six|twelve)[ -](?:days?|weeks?|months?)\b|\bfirst year in (?:the|this) (?:role|post|job)\b|\b(?:plans?|vision|proposals?|ideas|strategy|programme|agenda) for (?:the (?:next|first|coming|future)|this (?:role|post|team|service|department)|our)\b/iu

/** Whether a question asks what someone would do, rather than what they did: "How would you make sure that …?", "What would be your priorities in the first 90 days?". */
export const asksForPlans = (question: string): boolean => wouldDo.test(question) || ahead.test(question)
