const opens =
  /^(?:(?:please|briefly) )*(?:tell (?:us|me) (?:(?:a (?:little|bit)|something|more|briefly) )?about|describe|outline|summari[sz]e|(?:give|provide) (?:us )?(?:with )?an? (?:\p{L}+ )?(?:outline|summary|account|overview) of|(?:take|talk|walk) us through)\b/iu
const career =
  /^ (?:briefly )?your (?<now>current |present )?(?:(?:own|professional|working|work|paid|employment|career|creative|artistic|craft|studio|making|whole|past|previous|recent) )*(?:(?<of>\p{L}{4,}) (?=practice|career))?(?:practice|work|career|job|role|post|employment|background|life|history|path|journey|experience)(?<rest>.*)$/isu
/** What may follow: how long, or how it went on. What names a thing ("with children") asks for that, and the matching knows of it. */
const goesOn =
  /^(?:,? ?(?:so far|to date|until now|up to now|over the years|in your own words))?(?:,? (?:and|including) (?:how (?:it|this|you)(?:['’]s| has| have)? (?:developed|changed|grown|evolved|progressed)|(?:what you do|your (?:main )?(?:duties|responsibilities))))?[.?!]*$/iu

export interface CareerAsked {
  readonly onlyPresent: boolean
  /** What it was in ("your nursing career"); null where the question does not say. */
  readonly of: string | null
}

/** What a box asks of a working life as a whole ("Tell us about your practice and how it has developed"); null where it asks for something in it. */
export function careerAsked(question: string): CareerAsked | null {
  const opening = opens.exec(question)?.[0]
  const groups = opening === undefined ? undefined : career.exec(question.slice(opening.length))?.groups
  if (groups?.rest === undefined || !goesOn.test(groups.rest)) return null
  return { onlyPresent: groups.now !== undefined, of: groups.of?.toLowerCase() ?? null }
}
