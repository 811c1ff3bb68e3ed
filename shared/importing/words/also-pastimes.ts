/** A heading over skills or languages and what somebody does besides ("Skills and interests"). General knowledge of CVs. */
export const alsoPastimes =
  /(?<!\p{L})(?:interests?|hobb(?:y|ies)|activities|pastimes|extras?|more|other|misc\p{L}*)(?!\p{L})/iu
