/** What a greeting, an ending or the label of a form begins with, and no name. General knowledge of English letters and forms. */
export const noName =
  /^(?:hi|hello|hey|dear|thanks|thank you|good (?:morning|afternoon|evening|day)|(?:best|kind|warm|many) (?:wishes|regards|thanks)|yours|nationality|citizenship|date of birth|place of birth|gender|sex|marital status|residence)(?!\p{L})/iu
