/** A call for working with people, whatever they do: "work closely with two developers and a content designer". */
const asked =
  /^(?:you(?:['’]ll| will)? )?(?:be )?(?:work(?:ing)?|collaborat(?:e|ing)) (?:(?:closely|well|effectively|together|alongside|in partnership) )*(?:with|alongside)\b/iu
const shown =
  /\b(?:with|alongside|together|between|colleagues|teams?|joint(?:ly)?|liais\p{L}*|collaborat\p{L}*|partner\p{L}*|stakeholders?|clinics?|meetings?|chair(?:ed|s)?|advis\p{L}*|suppliers|agree\p{L}*|support(?:ed|s)?|(?:interview|talk|brief|explain|train|visit)\p{L}*|agenc(?:y|ies)|used by|GPs?)\b/iu

/** Whether an item can answer a call for working with others: what one did alone is none, whatever words it shares with those others' trades. True for all that is asked for otherwise. */
export const worksWithOthers = (text: string, requirement: string): boolean =>
  !asked.test(requirement) || shown.test(text)
