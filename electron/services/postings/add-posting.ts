import type { PostingPreview } from '../../../shared/contract/postings.ts'
import type { Posting, PostingReading } from '../../../shared/domain/posting.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import type { ReadPosting } from './posting-reader.ts'
import { proposeKind } from './propose-kind.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/** Stores a posting that was read, with its requirements in order. */
export function addPosting({ store, clock }: Ports, { name, document, reading }: ReadPosting): Posting {
  return store.transact(() => {
    const posting = {
      ...reading,
      id: store.nextId('p'),
      name: nameOf(reading, name),
      requirements: reading.requirements.map((requirement) => ({ ...requirement, id: store.nextId('r') })),
      text: document.text,
      hidden: document.hidden,
      ignored: [],
      addedAt: isoTime(clock),
    }
    store.postings.put(posting)
    return posting
  })
}

/** What a posting that was read would become, and what to write for it. */
export function previewPosting({ document, reading }: ReadPosting): PostingPreview {
  return { ...reading, ...proposeKind(document.text, reading.requirements) }
}

function nameOf({ role, company }: PostingReading, file: string): string {
  return [role, company].filter(Boolean).join(', ') || file
}
