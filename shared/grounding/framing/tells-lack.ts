/** What one says to be without: an ability, a tool, a kind of work or a paper. Never what went well by not happening ("I have never missed a deadline"). */
const lack = new RegExp(
  [
    String.raw`\bI (?:do not|don't|cannot|can't) (?:yet |currently |really |so far )*(?:speak|read|know|drive|have|hold|own|use|do)\b`,
    String.raw`\bI (?:(?:have|had) not|haven't|hadn't) (?:yet |so far |ever )*(?:worked|used|done|taught|managed|led|tried|studied|learn(?:ed|t)|held|taken|driven|run|written|been responsible)\b`,
    String.raw`\bI (?:have|had) (?:yet to|no (?:\p{L}+ ){0,4}?(?:experience|knowledge|training|qualifications?|licen[cs]e|certificate|background))\b`,
    String.raw`\b(?:is|are) (?:new to me|not something I (?:do|know|have done))\b`,
    String.raw`(?<!\p{L})(?:habe|hatte) ich (?:bisher |bislang |noch )*(?:nicht|nie|keine?) (?:gearbeitet|benutzt|verwendet|gemacht|erfahrung|kenntnisse)`,
    String.raw`(?<!\p{L})ich (?:habe|hatte|spreche|kann) (?:\p{L}+ ){0,3}?(?:noch |bisher )*(?:nicht|keine?)(?!\p{L})`,
    String.raw`(?<!\p{L})je n(?:e |['’])(?:\p{L}+ )?(?:parle|connais|maîtrise|ai) (?:pas|jamais|aucune?)(?!\p{L})`,
    String.raw`(?<!\p{L})no (?:hablo|conozco|domino|tengo experiencia|he trabajado)(?!\p{L})`,
  ].join('|'),
  'iu',
)
const clause = /,? (?:but|though|although|while)\b|, yet\b|,? and (?=(?:I|would)\b)|[,;]/u
/** What goes with it: a wish, readiness to learn, or a word about itself. */
const beside =
  /\b(?:would|could|will|can|willing|ready|happy|keen|glad|gladly|hope|want|like|learn(?:ing)?|say so|admit|suggests?|need)\b|(?<!\p{L})(?:gern|gerne|lerne|würde|möchte|volontiers|apprendre|aprender|gustaría)(?!\p{L})/iu

/** Whether a sentence only says what its writer has not done or cannot do yet, perhaps with the wish to: nothing that could be too much. */
export function tellsLack(text: string): boolean {
  const clauses = text
    .replace(/’/gu, "'")
    .split(clause)
    .filter((part) => /\p{L}/u.test(part))
  return (
    clauses.some((part) => lack.test(part)) &&
    clauses.every((part) => lack.test(part) || (beside.test(part) && !/\d|\b(?:I|and|have) \p{L}{3,}ed\b/u.test(part)))
  )
}
