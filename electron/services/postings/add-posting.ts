import type { PostingPreview } from '../../../shared/contract/postings.ts'
import type { Posting, PostingReading } from '../../../shared/domain/posting.ts'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { GivenFile } from '../../ports.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { proposeKind } from './propose-kind.ts'

type Ports = Pick<ServicePorts, 'store' | 'reader' | 'clock'>
type Given = { readonly text: string } | { readonly file: File }

/** Reads a pasted or dropped posting and stores it with its requirements in order. */
export async function addPosting(
  { store, reader, clock }: Ports,
  given: Given,
  signal?: AbortSignal,
): Promise<Posting> {
  const { file, document, reading } = await readGiven(reader, given, signal)
  return store.transact(() => {
    const posting = {
      ...reading,
      id: store.nextId('p'),
      name: nameOf(reading, file.name),
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

/** Reads a posting without storing it, and proposes what to write for it. */
export async function previewPosting(
  { reader }: Pick<Ports, 'reader'>,
  given: Given,
  signal?: AbortSignal,
): Promise<PostingPreview> {
  const { document, reading } = await readGiven(reader, given, signal)
  return { ...reading, ...proposeKind(document.text, reading.requirements) }
}

interface ReadPosting {
  readonly file: GivenFile
  readonly document: ReadDocument
  readonly reading: PostingReading
}

async function readGiven(reader: Ports['reader'], given: Given, signal?: AbortSignal): Promise<ReadPosting> {
  const file = await fileOf(given)
  const document = await reader.read(file, signal)
  const { readPosting } = await import('../../../shared/requirements/read-posting.ts')
  return { file, document, reading: readPosting(document) }
}

const pasted = 'Pasted posting'

async function fileOf(given: Given): Promise<GivenFile> {
  if ('file' in given) return { name: given.file.name, bytes: new Uint8Array(await given.file.arrayBuffer()) }
  if (given.text.trim() === '')
    throw new VouchError('posting-empty', 'The posting is empty; paste its text or choose its file.')
  return { name: pasted, bytes: new TextEncoder().encode(given.text) }
}

function nameOf({ role, company }: PostingReading, file: string): string {
  return [role, company].filter(Boolean).join(', ') || file
}
