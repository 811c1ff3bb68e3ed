import { composeSection } from '../../../shared/composing/compose-section.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import type { Fixes } from '../../../shared/contract/checks.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { attribute, attributionIndex } from '../../../shared/grounding/attribute.ts'
import type { ClaimContext } from '../../../shared/grounding/claim.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import { claimWords } from '../../../shared/grounding/wording/claim-words.ts'
import { isNeutral } from '../../../shared/grounding/wording/is-neutral.ts'
import { synonymsOf } from '../../../shared/grounding/wording/synonyms-of.ts'
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
  const best = closest(text, grounds, 1)
  const suggested = isClose(
    text,
    best.flatMap((id) => grounds.get(id) ?? []),
  )
    ? best
    : []
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
  const { sentences, bullets: points } = composeSection({
    section: 'one',
    pairs,
    bullets,
    variant: 0,
    limit: null,
    known,
  })
  if (points && !bullets) return null
  const words = sentences.map((sentence) => sentence.text).join(' ')
  if (words === '' || words === text) return null
  return { text: words, evidence: [...new Set(sentences.flatMap((sentence) => sentence.evidence))] }
}

/**
 * Whether items tell what a claim tells: half of the words that carry it, and one of them more than a single word of it: "team" or "manager"
 * in common makes nothing its evidence.
 */
function isClose(text: string, items: readonly GroundingEvidence[]): boolean {
  const stems = [...new Set(stemsOf(text))]
  const shared = items.map((item) => {
    const told = new Set(stemsOf(`${item.text}\n${item.parent ?? ''}`))
    return stems.filter((stem) => told.has(stem) || [...synonymsOf(stem)].some((other) => told.has(other)))
  })
  const most = Math.max(0, ...shared.map(({ length }) => length))
  return most >= Math.min(2, stems.length) && new Set(shared.flat()).size * 2 >= stems.length
}

const stemsOf = (text: string) =>
  claimWords(text)
    .filter((word) => !isNeutral(word) && !/^\d/u.test(word.word))
    .map(({ stem }) => stem)

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
