/** "… match them to roles": work on something that only the words before it name, which nobody could read alone. */
export const pointsBack = (part: string): boolean =>
  /^\s*\p{L}+ (?:them|it|him|her|these|those|theirs|each of them|both)(?!\p{L})(?! (?:\p{L}+s|systems?|support|people|who|that|with)(?!\p{L}))/iu.test(
    part,
  )
