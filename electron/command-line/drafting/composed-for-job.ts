import type { DocumentKind } from '../../../shared/domain/document.ts'
import { statedOf } from '../../services/details/basics-of.ts'
import { today } from '../../services/iso-time.ts'
import type { ServicePorts } from '../../services/service-ports.ts'
import type { JobReading } from '../reading/read-job.ts'
import { type ChosenDocument, chosenDocument } from './chosen-document.ts'

interface JobWish {
  readonly posting: JobReading
  readonly kind: DocumentKind
  /** Words in all; null for no limit. */
  readonly limit: number | null
}

/** The composer's document for a posting, from the whole library. */
export function composedForJob({ store, clock }: ServicePorts, { posting, kind, limit }: JobWish): ChosenDocument {
  return chosenDocument({
    kind,
    posting,
    entries: store.entries.list(),
    evidence: store.evidence.list(),
    basics: statedOf(store),
    remarks: store.sources.list().flatMap(({ notes, unplaced }) => [...notes, ...unplaced].map(({ text }) => text)),
    words: limit,
    today: today(clock),
    newId: store.nextId,
  })
}
