const fewest = 4

/** A requirement without why the posting asks for it, which nobody has to answer: "who turns up on time because the children are counting on you". */
export function withoutReason(text: string): string {
  const bare = text.replace(/,? (?:because|since we|as we) [^.;]+(?=[.;]|$)/iu, '')
  return bare.split(/\s+/u).length >= fewest ? bare : text
}
