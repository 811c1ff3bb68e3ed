import { chooseEvidence } from '../../shared/composing/choose-evidence.ts'
import { type ComposedDocument, composeDocument } from '../../shared/composing/compose-document.ts'
import type { DocumentKind } from '../../shared/domain/document.ts'
import type { PostingReading } from '../../shared/domain/posting.ts'
import { matchRequirements } from '../../shared/matching/match-requirements.ts'
import type { Store } from '../ports.ts'
import { checkSection } from '../services/checks/check-section.ts'
import { groundsFor } from '../services/checks/grounds-for.ts'
import { today } from '../services/iso-time.ts'
import type { ServicePorts } from '../services/service-ports.ts'

export interface DraftWish {
  readonly posting: PostingReading
  readonly kind: DocumentKind
  /** Words in all; null for no limit. */
  readonly limit: number | null
}

/** A document from the library's evidence, and the lines that say what it lacks and what a check of it finds. */
export function draftDocument(ports: ServicePorts, wish: DraftWish) {
  const composed = compose(ports, wish)
  const lines = [...lacking(ports.store, composed), ...findingLines(ports, wish.posting, composed)]
  return { document: composed.document, lines }
}

function compose({ store, clock }: ServicePorts, { posting, kind, limit }: DraftWish): ComposedDocument {
  const evidence = store.evidence.list()
  const entries = store.entries.list()
  const now = today(clock)
  const matches = matchRequirements({ requirements: posting.requirements, evidence, entries, top: 8, today: now })
  const basics = store.sources.list().map((source) => source.basics)
  const choices = chooseEvidence(matches, evidence)
  return composeDocument({
    kind,
    posting,
    choices,
    entries,
    evidence,
    basics,
    words: limit,
    today: now,
    newId: store.nextId,
  })
}

/** What a check of the written sentences against their citations finds; from the composer alone it should be nothing. */
function findingLines(
  { store, clock }: ServicePorts,
  posting: PostingReading,
  { document }: ComposedDocument,
): string[] {
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const texts = new Map(posting.requirements.map(({ id, text }) => [id, text]))
  const about = { company: posting.company ?? undefined, role: posting.role ?? undefined, today: today(clock) }
  const checked = document.sections.map((section) => {
    const requirement = section.requirements.flatMap((id) => texts.get(id) ?? []).join('\n') || undefined
    return checkSection(section, grounds, { ...about, requirement })
  })
  const labels = { flag: 'Flag', underline: 'Underlined', note: 'Note' }
  return checked.flatMap(({ findings }) =>
    findings.map(({ level, quote, why }) => `${labels[level]}: “${quote}” ${why}`),
  )
}

function lacking(store: Store, { gaps, left, warnings }: ComposedDocument): string[] {
  return [
    ...warnings.map(({ message }) => `Warning: ${message}`),
    ...gaps.map(({ text }) => `Gap: ${text}`),
    ...left.map(({ evidence, why }) => `Left out (${why}): ${store.evidence.get(evidence)?.text ?? evidence}`),
  ]
}
