import type { AttributionIndex } from './attribute.ts'
import type { Attributed } from './attributed-parts.ts'
import { checkClaim } from './check-claim.ts'
import type { ClaimContext } from './claim.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'
import { claimWords } from './wording/claim-words.ts'
import { isNeutral } from './wording/is-neutral.ts'

/** "for almost ten years", "ten years of experience": years of a working life, which no one line of it states. */
const years = /\b[\p{L}\d-]+ years\b/iu
/** So many words that no post has may stand beside the years. */
const most = 1

/**
 * A claim of years over several posts, reckoned from their dates: checked against one line of each post of the trade it names, all at once. Null where it tells of no years or names one place, for then they are
 * years there; where the years are not theirs; and where more of it than a word is in none of them.
 */
export function attributedYears(text: string, { items }: AttributionIndex, context: ClaimContext): Attributed | null {
  if (!years.test(text)) return null
  const said = new Set(claimWords(text).flatMap((word) => (isNeutral(word) || word.word.length < 4 ? [] : [word.stem])))
  const posts = items.map(({ item }) => item).filter(({ entry }) => entry?.kind === 'work' && entry.start !== null)
  if (posts.some((item) => namesPlace(said, item))) return null
  const shares = ({ text: line, entry }: GroundingEvidence): boolean =>
    claimWords(`${entry?.title ?? ''}\n${line}`).some(({ stem }) => said.has(stem))
  const ofTrade = posts.filter(shares)
  const evidence = ofTrade.filter((item, at) => ofTrade.findIndex((one) => isSamePost(one, item)) === at)
  if (evidence.length < 2) return null
  const findings = checkClaim({ ...context, text, evidence })
  return findings.length <= most && findings.every(({ level }) => level !== 'flag') ? { evidence, findings } : null
}

const namesPlace = (said: ReadonlySet<string>, { entry }: GroundingEvidence): boolean =>
  claimWords(`${entry?.organisation ?? ''}\n${entry?.location ?? ''}`).some(
    ({ text, stem }) => /^\p{Lu}/u.test(text) && said.has(stem) && !plain.test(text),
  )

/** Words of employers' names that are words of trades too: "Public Libraries". */
const plain =
  /^(?:public|librar|hotel|school|hospital|care|council|college|restaurant|bakery|farm|studio|office|service|company|group)/iu

const isSamePost = (one: GroundingEvidence, other: GroundingEvidence): boolean =>
  one.entry?.organisation === other.entry?.organisation &&
  one.entry?.title === other.entry?.title &&
  one.entry?.start === other.entry?.start
