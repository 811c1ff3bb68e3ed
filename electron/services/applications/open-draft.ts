import type { Application } from '../../../shared/domain/application.ts'
import { type Document, documentSchema } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import type { Remark, Source } from '../../../shared/domain/source.ts'
import type { DraftReading } from '../../../shared/formats/markdown/from-markdown.ts'
import type { GivenFile } from '../../ports.ts'
import { isoTime } from '../iso-time.ts'
import { storeReading } from '../library/store-reading.ts'
import type { ServicePorts } from '../service-ports.ts'

type Ports = Pick<ServicePorts, 'store' | 'reader' | 'clock' | 'hash'>

/**
 * Opens an alignment draft as an application: its headings become a posting's requirements, its bullets evidence of a source of
 * kind `draft`, paired and cited, its remarks notes. A draft in another format is kept as the Markdown it says. Evidence that the library has already is cited instead of kept twice.
 */
export async function openDraftFile(ports: Ports, file: GivenFile, signal?: AbortSignal): Promise<Application> {
  const { store, reader } = ports
  const read = await reader.read(file, signal)
  const { openDraft } = await import('../../../shared/formats/markdown/from-markdown.ts')
  const { draftMarkdown } = await import('../../../shared/formats/drafts/draft-markdown.ts')
  const text = draftMarkdown(read, file.name)
  return store.transact(() => {
    const draft = openDraft(text, { nextId: store.nextId })
    const source = draftSource(ports, file, { text, notes: remarksOf(draft) })
    const { evidence } = storeReading(store, source, readingOf(draft, text))
    return storeApplication(ports, { draft, text, name: file.name, evidence })
  })
}

const nobody = { name: null, email: null, phone: null, location: null, urls: [] }

function readingOf({ evidence }: DraftReading, text: string): Reading {
  const nothing = { basics: nobody, entries: [], skills: [], unplaced: [], warnings: [] }
  return { ...nothing, kind: 'draft', text, evidence: [...evidence], notes: [] }
}

function remarksOf({ notes }: DraftReading): Remark[] {
  return notes.map(({ text, quote }) => ({ text, quote }))
}

/** The draft as a source of the library; the very same file is never kept twice. */
function draftSource({ store, clock, hash }: Ports, file: GivenFile, words: Pick<Source, 'text' | 'notes'>): Id {
  const sum = hash.of(file.bytes)
  const known = store.sources.withHash(sum)
  if (known) return known.id
  const id = store.nextId('f')
  const about = { id, name: file.name.slice(0, 255), kind: 'draft' as const, hash: sum, size: file.bytes.length }
  const nothing = { basics: nobody, skills: [], unplaced: [], warnings: [] }
  store.sources.add({ ...about, ...nothing, importedAt: isoTime(clock), ...words }, file.bytes)
  return id
}

interface OpenedDraft {
  readonly draft: DraftReading
  readonly text: string
  readonly name: string
  /** The library's evidence for each of the draft's own. */
  readonly evidence: ReadonlyMap<Id, Id>
}

function storeApplication({ store, clock }: Ports, { draft, text, name, evidence }: OpenedDraft): Application {
  const now = isoTime(clock)
  const posting = { ...draft.posting, id: store.nextId('p'), name, text, hidden: [], ignored: [], addedAt: now }
  const title = draft.document.title || draft.posting.role || name.replace(/\.\w+$/u, '')
  const about = { id: store.nextId('a'), title, company: draft.posting.company, posting: posting.id }
  const times = { createdAt: now, changedAt: now }
  const application: Application = { ...about, ...times, kind: 'statement', status: 'draft', noModel: false }
  store.postings.put(posting)
  store.applications.put(application)
  const document = withCitations(draft.document, evidence)
  store.documents.put({ application: application.id, revision: 1, savedAt: now, document })
  store.documents.putStyle(application.id, draft.style)
  store.pairings.put(application.id, { pairs: distinct(draft, evidence), gaps: [] })
  return application
}

function distinct({ pairs }: DraftReading, evidence: ReadonlyMap<Id, Id>) {
  const renamed = pairs.map((pair) => ({ ...pair, evidence: evidence.get(pair.evidence) ?? pair.evidence }))
  return [...new Map(renamed.map((pair) => [`${pair.requirement} ${pair.evidence}`, pair])).values()]
}

/** The document citing the library's evidence instead of the draft's own. */
function withCitations(document: Document, evidence: ReadonlyMap<Id, Id>): Document {
  const renamed: unknown = JSON.parse(JSON.stringify(document), (_, value) =>
    value?.kind === 'citation' ? { ...value, evidence: value.evidence.map((id: Id) => evidence.get(id) ?? id) } : value,
  )
  return documentSchema.parse(renamed)
}
