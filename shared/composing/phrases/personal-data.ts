/** Two words set in capitals at the beginning: a heading or a name. */
const shouted = /^["“(]?\p{Lu}{4,}["”’)]*[\s"“]+\p{Lu}{4,}(?!\p{Ll})/u

/** How to reach someone: no sentence of a document tells it. */
const reachable = /\S@\S+\.\p{L}{2,}|(?<!\d)\d{5} ?\d{5}(?!\d)/u

/** What a form or a certificate says of itself, with a name behind. */
const labelled =
  /^(?:place|date|signature|supervisors?|advisors?|referees?|examiners?|thesis advisor|status|gender|sex|age|height|weight|visa status|blood group|father['’]?s name|nationality|abschluss): /iu

/** Whether words tell of the person's life, or are a heading, and belong into no sentence of an application: "Married, two children", "PERSONAL". */
export const isPersonalData = (text: string): boolean =>
  shouted.test(text) ||
  reachable.test(text) ||
  labelled.test(text) ||
  /^(?:(?:un)?married|single|divorced|widowed|engaged|separated)\b|^(?:(?:no|one|two|three|four|five|\d) )?child(?:ren)?(?:$|[,;(]| (?:aged|born)\b)|\b(?:hobbies|date of birth|marital status|nationality)\b|^(?:personal|profile|summary|interests|references|education|skills|employment|experience|hobbies|other)$/iu.test(
    text,
  )
