import type { Finding } from '../domain/finding.ts'
import { verbForm } from '../text/verbs/verb-form.ts'
import { type AttributionIndex, attribute } from './attribute.ts'
import { checkClaim } from './check-claim.ts'
import type { ClaimContext } from './claim.ts'
import { isFraming } from './framing/is-framing.ts'
import { tellsLack } from './framing/tells-lack.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'
import { claimWords } from './wording/claim-words.ts'
import { isNeutral } from './wording/is-neutral.ts'
import { partings } from './wording/partings.ts'

/** What a claim rests on and what it says beyond that; offsets are into the claim. */
export interface Attributed {
  readonly evidence: readonly GroundingEvidence[]
  readonly findings: readonly Finding[]
}

/**
 * A sentence that tells of several things, each with evidence of its own: "I served my time with A and have been with B since 2018". It stands where there is a way to cut it so that
 * nothing is flagged in any part; null where there is none. A part that follows a named post and names none itself rests on the same post, or on what belongs to none, for it is read as said of that.
 */
export function attributedInParts(text: string, index: AttributionIndex, context: ClaimContext): Attributed | null {
  for (const way of partings(text)) {
    const parts = way.map(({ start, end }) => ({ start, ...partOf(text.slice(start, end), index, context) }))
    if (parts.some(({ stands }) => !stands) || !isSaidOfItsPost(parts)) continue
    const evidence = [...new Set(parts.flatMap((part) => part.evidence))]
    if (evidence.length === 0) continue
    const findings = parts.flatMap((part) =>
      part.findings.map((one) => ({ ...one, start: one.start + part.start, end: one.end + part.start })),
    )
    return { evidence, findings }
  }
  return null
}

interface Part extends Attributed {
  readonly text: string
  readonly stands: boolean
}

function partOf(text: string, index: AttributionIndex, context: ClaimContext): Part {
  if ([text, `I ${text}`].some((said) => isFraming(said, context) || tellsLack(said)))
    return { text, evidence: [], findings: [], stands: true }
  const told = claimWords(text).filter((word) => !isNeutral(word))
  const closest = told.length === 0 ? [] : attribute(text, index)
  const asChecked = (evidence: readonly GroundingEvidence[]): Part => {
    const findings = evidence.length === 0 ? [] : checkClaim({ ...context, text, evidence })
    const isOpen = findings.some(({ level }) => level === 'flag') || (findings.length > 0 && paper.test(text))
    const isBare = thing.test(text) && !hasVerb(text) && evidence.some(isPost)
    return { text, evidence, findings, stands: evidence.length > 0 && !isOpen && !isBare }
  }
  const found = asChecked(closest)
  if (found.stands || found.findings.some(({ kind }) => kind !== 'date')) return found
  return (
    othersOf(closest, index)
      .map((item) => asChecked([item]))
      .find(({ stands }) => stands) ?? found
  )
}

/** A thing without a deed, cut off from the one before it: of a post it would be told without what was done to it. */
const thing = /^(?:my|an?|the|mon|ma|mes|une?|le|la|mein\p{L}*|eine?n?|den|die|das|mi|un|una|el) /iu
const hasVerb = (text: string): boolean =>
  claimWords(text).some(
    ({ word }) =>
      /^(?:is|are|was|were|has|have|had|runs?|lasts?|expires?)$/u.test(word) || verbForm(word)?.form === 'past',
  )

/** The other items of the same post: "with Holt Forge since 2019" is told by any of them that has no other date of its own. */
function othersOf(closest: readonly GroundingEvidence[], { items }: AttributionIndex): readonly GroundingEvidence[] {
  const [first] = closest
  if (!first || !isPost(first)) return []
  return items
    .map(({ item }) => item)
    .filter((item) => isPost(item) && isSamePost(item, first) && !closest.includes(item))
    .slice(0, mostOthers)
}

const mostOthers = 6

/** A paper is held by its name or not at all: a word of it that no evidence has leaves the part open. */
const paper =
  /\b(?:holds?|holding|diploma|degree|certificates?|licen[cs]e|ticket|qualif\p{L}+|certified|registered|chartered)\b/iu

const isPost = (item: GroundingEvidence | undefined): boolean =>
  item?.entry?.kind === 'work' || item?.entry?.kind === 'volunteer'

/** No part tells of one post while the sentence speaks of another. */
function isSaidOfItsPost(parts: readonly Part[]): boolean {
  let named: GroundingEvidence | undefined
  for (const { text, evidence } of parts) {
    const post = evidence.find(isPost)
    const names = post !== undefined && namesPost(text, post)
    if (post && named && !names && !isSamePost(post, named)) return false
    if (names) named = post
  }
  return true
}

const isSamePost = (one: GroundingEvidence, other: GroundingEvidence): boolean =>
  one.entry?.organisation === other.entry?.organisation && one.entry?.title === other.entry?.title

/** Whether a part says where: by a word of the employer's or the place's name. */
function namesPost(text: string, { entry }: GroundingEvidence): boolean {
  const stems = new Set(claimWords(text).map(({ stem }) => stem))
  return [entry?.organisation, entry?.location].some((name) =>
    claimWords(name ?? '').some(({ stem, word }) => word.length > 3 && stems.has(stem)),
  )
}
