import { carriedDocument } from '../../../shared/applications/carried-document.ts'
import { carriedPairing, successors } from '../../../shared/applications/carried-pairing.ts'
import { formerNames } from '../../../shared/applications/former-names.ts'
import type { Duplicate } from '../../../shared/contract/applications.ts'
import type { Application } from '../../../shared/domain/application.ts'
import type { Document, DocumentKind } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { chanceToStop } from '../chance-to-stop.ts'
import { companiesInPlay } from '../checks/companies-in-play.ts'
import { groundsFor } from '../checks/grounds-for.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { createApplication } from './create-application.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock' | 'settings'>

interface Wish {
  readonly id: Id
  /** Another posting; null for the same one. */
  readonly posting: Id | null
  readonly kind?: DocumentKind | undefined
}

/**
 * Begins an application with the pairs and the text of another. For another posting they go to the requirements that ask for much the
 * same, and the answer lists every place that still names the earlier company or role. It can be stopped until it stores the first of it.
 */
export async function duplicateApplication(ports: Ports, wish: Wish, signal?: AbortSignal): Promise<Duplicate> {
  const { store } = ports
  const { posting: before } = found(store.applications.get(wish.id), 'application')
  const compared = successorsIn(store, before, wish.posting ?? before)
  await chanceToStop(signal, 'Copying the application')
  return store.transact(() => {
    const from = found(store.applications.get(wish.id), 'application')
    const { document: earlier } = found(store.documents.get(wish.id), 'application')
    const posting = wish.posting ?? from.posting
    const same = posting === from.posting
    const fresh = createApplication(ports, { posting, kind: wish.kind ?? from.kind })
    const to = compared()
    const pairing = carriedPairing(store.pairings.get(from.id), to)
    store.pairings.put(fresh.id, pairing)
    const document = carried(ports, { earlier, application: fresh, same, to })
    const application = same ? { ...fresh, title: from.title, company: from.company } : withFormer(store, fresh, from)
    store.applications.put(application)
    return { application, ...summary({ store, application, document, pairing }) }
  })
}

/** Which requirement follows which, compared now and again only if the library changed until it is asked for. */
function successorsIn(store: Ports['store'], from: Id, to: Id): () => ReadonlyMap<Id, Id> {
  const asked = (id: Id) => found(store.postings.get(id), 'posting').requirements
  const compare = () => (from === to ? itself(asked(to)) : successors(asked(from), asked(to)))
  const [seen, known] = [store.stamp(), compare()]
  return () => (store.stamp() === seen ? known : compare())
}

const itself = (asked: readonly Requirement[]): ReadonlyMap<Id, Id> => new Map(asked.map(({ id }) => [id, id]))

interface Carrying {
  readonly earlier: Document
  readonly application: Application
  readonly same: boolean
  readonly to: ReadonlyMap<Id, Id>
}

/** The new document with the earlier text in it, stored. The same posting and kind take the document as it is. */
function carried({ store }: Ports, { earlier, application, same, to }: Carrying): Document {
  const stored = found(store.documents.get(application.id), 'application')
  const document =
    same && earlier.kind === application.kind
      ? { ...earlier, sections: earlier.sections.map((section) => ({ ...section, id: store.nextId('s') })) }
      : carriedDocument({ earlier, fresh: stored.document, to, newId: store.nextId })
  store.documents.put({ ...stored, document })
  return document
}

/** The new application, which remembers whose names do not belong into its text, and whether a model had a hand in that text. */
function withFormer(store: Ports['store'], application: Application, from: Application): Application {
  const before = store.postings.get(from.posting)
  const names = [from.company, before?.company, before?.role, ...(from.formerNames ?? [])].flatMap((name) => name ?? [])
  return { ...application, formerNames: [...new Set(names)], ...(from.modelAsked ? { modelAsked: true } : {}) }
}

interface Result extends Pick<Ports, 'store'> {
  readonly application: Application
  readonly document: Document
  readonly pairing: ReturnType<typeof carriedPairing>
}

function summary({ store, application, document, pairing }: Result): Omit<Duplicate, 'application'> {
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const named = formerNames(document, companiesInPlay(store, application, grounds.values()))
  const written = document.sections.filter(({ blocks }) => blocks.length > 0)
  const answered = new Set([
    ...pairing.pairs.map(({ requirement }) => requirement),
    ...written.flatMap(({ requirements }) => requirements),
  ])
  return {
    matched: answered.size,
    leftOver: written.filter(({ requirements }) => requirements.length === 0).length,
    named: named.map(({ section, name, around }) => ({ section, name, around })),
  }
}
