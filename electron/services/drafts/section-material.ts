import type { Id } from '../../../shared/domain/ids.ts'
import type { DraftingWish } from '../../../shared/drafting/asking/wishes.ts'
import { suspiciousLines } from '../../../shared/drafting/checking/suspicious-lines.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import type { Store } from '../../store-ports.ts'
import { maskedWithReader } from '../details/masked-with-reader.ts'
import { found } from '../found.ts'
import { type ModelMaterial, offeredEvidence } from './model-material.ts'
import { offeredGrounds } from './offered-grounds.ts'
import { pairedItems } from './paired-items.ts'

export interface SectionWish {
  readonly application: Id
  readonly section: Id
  readonly bullets: boolean
  readonly wish: DraftingWish
  readonly instruction: string
  readonly current: string
}

/** What a model may know of one section of an application: its requirements, role, company and paired evidence. */
export function sectionMaterial(store: Store, given: SectionWish, today: string): ModelMaterial {
  const application = found(store.applications.get(given.application), 'application')
  const { document } = found(store.documents.get(given.application), 'application')
  const posting = found(store.postings.get(application.posting), 'posting')
  const section = found(
    document.sections.find(({ id }) => id === given.section),
    'section',
  )
  const items = pairedItems(store, store.pairings.get(given.application), section.requirements)
  const requirements = posting.requirements
    .filter(({ id }) => section.requirements.includes(id))
    .map(({ text }) => text)
  const { role, company } = posting
  const { wish, instruction, current, bullets } = given
  const evidence = items.map(({ evidence: item, entry, parent }) =>
    offeredEvidence(item, { entry, parent: parent ?? null }),
  )
  return {
    task: {
      requirements,
      role,
      company,
      evidence,
      limit: mostAllowed(section.limit),
      bullets,
      language: document.language,
      wish,
      instruction,
      current,
    },
    offered: offeredGrounds(
      store,
      evidence.map(({ id }) => id),
    ),
    context: {
      requirement: requirements.join('\n') || undefined,
      role: role ?? undefined,
      company: company ?? undefined,
      today,
    },
    suspicious: suspiciousLines(posting),
    basics: maskedWithReader(store, posting),
  }
}
