/** How long an answer may be, in brackets or at the end. */
const length =
  /\s*[([](?:[^()[\]]*\b)?(?:words?|characters?|signs|lines|sentences)\b[^()[\]]*[)\]]|[,.;–-]?\s*(?:maximum|max\.?|up to|no more than|not more than|limit(?:ed)?(?: to)?|in (?:around|about)?|around|about|within) ?(?:of )?\d[\d,.]* (?:words?|characters?)\.?\s*$/giu

/** What only opens a question. */
const stem =
  /^(?:(?:question|q) ?\d*[.):]?\s+|\d{1,2}[.)]\s+)?(?:using (?:an? )?(?:specific |recent )?examples?,? )?(?:please )?(?:can you |could you )?(?:briefly )?(?:(?:tell (?:us|me) (?:about|of)|describe|give(?: us)?|provide(?: us with)?|share(?: with us)?|outline|explain|think of|talk about|what is) )?(?:with )?(?:(?:an? |one |your )?(?:specific |recent |good |clear |concrete |practical )?(?:examples?|evidence|occasions?|times?|situations?|instances?) (?:of |from |in )?(?:how |when(?:ever)? |where |in which |a time (?:when )?|an occasion (?:when )?|your (?:work|career|experience) (?:when |where )?)?|how )?(?:you(?:['’]ve| have|['’]d| had)?(?: to)? )?(?:had to )?/iu

/** What follows the question itself: "What did you do and what was the outcome?". */
const behind =
  /\s+(?:what (?:did|was|were|would|steps|happened|do|have)|how did|include|including what|explain (?:what|how)|describe (?:what|how|your)|tell us (?:what|how)|who|why did)\b[^?.]*[?.].*$/isu

/** The competency that a form names before its question: "Working together: Describe how you …". */
const labelled =
  /^(?!(?:question|q) ?\d)(?<label>[\p{L}][\p{L} ,&'’-]{3,50}?)(?::| [–—-]) (?<rest>(?:please |can you |could you )?(?:briefly )?(?:tell|describe|give|provide|share|explain|outline|how|what|when|think|an? )\b.+)$/isu

/**
 * What a question of a form is about, without the words every such question has: "2. Please describe a time when you dealt with a difficult person. What did you do? (250 words)" → "dealt with a
 * difficult person.". The question itself where nothing would be left.
 */
export function questionCore(question: string): string {
  const plain = question.replace(length, '').trim()
  const { label, rest } = labelled.exec(plain)?.groups ?? {}
  if (label && rest) return `${label}: ${questionCore(rest)}`
  const bare = plain.replace(stem, '').replace(behind, '').trim()
  return /\p{L}{3}/u.test(bare) ? bare : plain
}
