/** Asks for something done or for being able to do it: "able to explain …", "experience of selling", "a record of …". General knowledge of postings. */
const deed =
  /^(?:[\s–-]*(?:(?:the )?(?:successful )?(?:candidates?|applicants?|post[- ]?holder|person)|you|he or she|we|they|it|would|like|want|expect|look(?:ing)? for|someone|somebody|who|can|will|must|should|need(?:s)?|have|has|be|to|an?|the|your|some|good|strong|proven|clear|demonstrates?|demonstrable|demonstrated|evidence of|previous|successful|solid|significant)(?=\s))*\s*(?:abilit(?:y|ies) to|able to|can|experience (?:of|in|with)|(?:track )?record of (?!publi)|(?:safety|attendance|sales|track) record|success in|tell us about|describe|give (?:us )?an example|example of)\b/iu
/** What only a study, a paper or something published shows, whatever is asked to be done with it. */
const ofPapers =
  /\b(?:stud(?:y|ies|ied)|degree|(?:qualif|certif|graduat|publi|research|licen[cs]|speak|fluent)\p{L}*|diploma|train(?:ed|ing) (?:in|as)|papers?|articles?|journals?|awards?|prizes?|languages?)\b/iu

/** True when a requirement asks for a deed, which the bare title of a study, a paper or a publication does not tell of. */
export const asksForDeed = (text: string, level: string): boolean =>
  (level === 'duty' || level === 'question' || deed.test(text)) && !ofPapers.test(text)
