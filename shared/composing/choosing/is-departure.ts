/** "Left to set up on my own": how a post ended shows nothing that was done in it. */
export const isDeparture = (text: string): boolean =>
  /^(?:I )?(?:left(?= (?:to|for|when|because|as|after|in|by)\b)|resigned|retired|stepped (?:down|back)|made redundant|was made redundant|took (?:early retirement|voluntary redundancy))\b/iu.test(
    text,
  ) && !/[.;] \S/u.test(text.trim())
