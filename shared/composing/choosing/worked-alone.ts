/** A call for being in charge of others, or for working with them. */
const asked =
  /^(?:(?:and|you will|you['’]ll|to|experience (?:of|in)|ability to|able to) )*(?:lead|leading|manage|managing|supervise|supervising|line[- ]manage|work(?:ing)? (?:\p{L}+ )?(?:in an?|as part of|with|alongside))\b[^.;]*\b(?:teams?|staff|people|colleagues|others|assistants?|crews?|\p{L}{3,}(?:ers|ors|ists|ians|ees))\b/iu
const alone =
  /^(?:I (?:was |am |worked |work )?)?(?:alone|on my own|by myself|single[- ]handed(?:ly)?|sole charge|lone)\b|\b(?:on my own|by myself|single[- ]handed(?:ly)?)\b/iu

/** Whether an item tells of work done alone where others are asked for: it says the opposite, whatever words it shares. */
export const workedAlone = (text: string, requirement: string): boolean => asked.test(requirement) && alone.test(text)
