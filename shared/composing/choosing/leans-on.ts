/** Whether a sentence says first what only the one before it explains: "I make their tea", "I have done it for two years". */
export const leansOn = (text: string): boolean =>
  /^I (?:also |still |now |have |had )?\p{L}+ (?:for |with |to |about )?(?:their|them|it|him|her|his)\b/u.test(text)
