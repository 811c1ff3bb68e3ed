import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type PersonRole, personRoles } from '../../wording/person-roles.ts'
import { phraseStems } from '../../wording/phrase-stems.ts'
import { sharedStems } from '../../wording/shared-stems.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** "I supervised a consultant" where a consultant supervised the writer: the same two people with their parts swapped. */
export function checkAgent(claim: Claim, grounds: Grounds): Finding[] {
  const others = otherDoer(claim, grounds)
  const said = personRoles(claim.plain)
  if (said.length === 0) return others
  const known = personRoles(grounds.text.replace(/’/gu, "'"))
  const swapped = said
    .filter((one) => best(one, known, false) > best(one, known, true))
    .map((one) => finding(claim, one, { kind: 'agent', why: 'In the evidence it is the other who did this.' }))
  return [...swapped, ...others]
}

const by =
  /\b(?<deed>\p{L}{3,}(?:ed|en|sen|ght)) by (?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|about|around|over|nearly|almost|more|half)\b)(?:the |our |my |an? |their )?(?<who>\p{L}[^.;:,()]{2,40})/giu

/** "commended by the police" where it was the chief executive: the same deed by another, with nothing in common. */
function otherDoer(claim: Claim, grounds: Grounds): Finding[] {
  const known = [...grounds.text.matchAll(by)].map(doerOf)
  if (known.length === 0) return []
  return [...claim.plain.matchAll(by)].flatMap((match) => {
    const { deed, who } = doerOf(match)
    const same = known.filter((one) => one.deed === deed)
    const [first] = who
    if (same.length === 0 || !first || who.some((stem) => grounds.stems.has(stem))) return []
    const start = match.index + match[0].length - (match.groups?.who?.length ?? 0)
    const word = claim.words.find((one) => one.start >= start && one.stem === first)
    return word ? [finding(claim, word, { kind: 'agent', why: 'In the evidence it is the other who did this.' })] : []
  })
}

function doerOf({ groups }: RegExpMatchArray): { deed: string; who: readonly string[] } {
  return { deed: wordStem((groups?.deed ?? '').toLowerCase()), who: phraseStems(groups?.who ?? '') }
}

/** How well the evidence knows this person in the same part, or in the other. */
function best(one: PersonRole, known: readonly PersonRole[], same: boolean): number {
  const alike = known.filter(({ relation, writer }) => relation === one.relation && (writer === one.writer) === same)
  return Math.max(0, ...alike.map(({ who }) => sharedStems(one.who, who)))
}
