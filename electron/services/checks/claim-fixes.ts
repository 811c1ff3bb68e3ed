import { composeSection } from '../../../shared/composing/compose-section.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import type { Fixes } from '../../../shared/contract/checks.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { attribute, attributionIndex } from '../../../shared/grounding/attribute.ts'
import type { ClaimContext } from '../../../shared/grounding/claim.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import { mendAmounts } from '../../../shared/writing/mend-amounts.ts'
import { softenClaim } from '../../../shared/writing/soften-claim.ts'

export interface ClaimToFix {
  readonly text: string
  readonly cited: readonly PairedItem[]
  readonly bullet: boolean
  /** Entries that the document introduces elsewhere. */
  readonly known: ReadonlySet<Id>
  /** The whole library, by id. */
  readonly grounds: ReadonlyMap<Id, GroundingEvidence>
  readonly context: ClaimContext
}

const mostNear = 6

/** Ways to put one claim right, each in the person's own words or in the claim's. */
export function claimFixes({ text, cited, bullet, known, grounds, context }: ClaimToFix): Fixes {
  const evidence = cited.flatMap(({ evidence: { id } }) => grounds.get(id) ?? [])
  const suggested = closest(text, grounds, 1)
  return {
    wording: ownWording(text, { pairs: cited, bullets: bullet, known }),
    softened: evidence.length > 0 ? softenClaim({ ...context, text, evidence }) : null,
    amounts: evidence.length > 0 ? mendAmounts({ ...context, text, evidence }) : [],
    suggested,
    near: closest(text, grounds, mostNear).filter((id) => !suggested.includes(id)),
  }
}

function ownWording(
  text: string,
  { pairs, bullets, known }: { pairs: readonly PairedItem[]; bullets: boolean; known: ReadonlySet<Id> },
): Fixes['wording'] {
  const { sentences } = composeSection({ section: 'one', pairs, bullets, variant: 0, limit: null, known })
  const words = sentences.map((sentence) => sentence.text).join(' ')
  if (words === '' || words === text) return null
  return { text: words, evidence: [...new Set(sentences.flatMap((sentence) => sentence.evidence))] }
}

/** The items that a claim most likely rests on; after the best group the next, as if the better ones were not there. */
function closest(text: string, grounds: ReadonlyMap<Id, GroundingEvidence>, groups: number): Id[] {
  let left = [...grounds.values()]
  const found: Id[] = []
  for (let group = 0; group < groups && found.length < mostNear; group += 1) {
    const next = attribute(text, attributionIndex(left)).map(({ id }) => id)
    if (next.length === 0) break
    found.push(...next)
    left = left.filter(({ id }) => !next.includes(id))
  }
  return found
}
