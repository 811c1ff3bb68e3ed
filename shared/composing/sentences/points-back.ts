/** "Nine of them found work", "It won a prize": of whom or what, only the line before could say. */
export const pointsBack = (text: string): boolean =>
  /^(?:\p{L}+|\d+) of (?:them|these|those)\b|^(?:It|They) (?!also |(?:has |have )?(?:also )?includ)/u.test(text)
