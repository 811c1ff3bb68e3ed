import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { ClaimContext } from '../../../shared/grounding/claim.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import { checkSection } from './check-section.ts'
import { citedIn } from './cited-in.ts'
import { contentOf } from './content-of.ts'
import { latestKept } from './latest-kept.ts'

/** Enough for the documents a person goes between. */
const known = latestKept<SectionCheck>(500)

/**
 * As `checkSection`, but a section that stands as it stood, with the same evidence and posting, is not checked again: after a key only
 * the section typed in is.
 */
export function rememberedCheck(
  section: Section,
  grounds: ReadonlyMap<Id, GroundingEvidence>,
  context: ClaimContext,
): SectionCheck {
  const { id, blocks } = section
  const cited = citedIn(blocks.flatMap(contentOf)).map((one) => grounds.get(one) ?? null)
  const key = JSON.stringify([id, blocks, cited, context])
  return known(key, () => checkSection(section, grounds, context))
}
