/** Whether a sentence says first what only the one before it explains: "I make their tea", "I have done it for two years", "… over the two years that followed". */
export const leansOn = (text: string): boolean =>
  /^I (?:also |still |now |have |had )?\p{L}+ (?:for |with |to |about )?(?:their|them|it|him|her|his)\b/u.test(text) ||
  /\b(?:years?|months?|weeks?|seasons?|terms?|days?|summers?|winters?) (?:that|which) followed(?=[.,;]|$)/u.test(text)
