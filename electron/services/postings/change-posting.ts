import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { keepSnapshot } from '../documents/keep-snapshot.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import type { ApplicationState, PostingAct, PostingState } from './posting-state.ts'
import { type Change, same } from './restored.ts'
import { takeBack } from './take-back.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/** Changes of postings that can still be taken back, by the id that was given for each. They last as long as the host. */
export type Journal = Map<Id, Change<PostingState>>

const kept = 100

export type Changed = Posting & { readonly undo?: Id }

/** Changes a posting with its pairs and documents in one transaction, and remembers how to take that back. */
export function changePosting(ports: Ports, journal: Journal, { id, act }: { id: Id; act: PostingAct }): Changed {
  const { store } = ports
  return store.transact(() => {
    const before = stateOf(ports, id)
    const after = act(before, store.nextId)
    if (same(before, after)) return after.posting
    write(ports, before, after)
    const undo = store.nextId('u')
    remember(journal, undo, { before, after })
    return { ...after.posting, undo }
  })
}

/** Takes a change back. What was written or paired since stays. */
export function undoChange(ports: Ports, journal: Journal, { id, undo }: { id: Id; undo: Id }): Posting {
  const change = journal.get(undo)
  if (!change || change.before.posting.id !== id) throw new VouchError('not-found', gone)
  return ports.store.transact(() => {
    const now = stateOf(ports, id)
    const next = takeBack(change, now)
    write(ports, now, next)
    journal.delete(undo)
    return next.posting
  })
}

const gone = 'This change can no longer be taken back; change the posting again.'

function remember(journal: Journal, undo: Id, change: Change<PostingState>): void {
  journal.set(undo, change)
  for (const oldest of journal.keys()) {
    if (journal.size <= kept) return
    journal.delete(oldest)
  }
}

function stateOf({ store }: Ports, id: Id): PostingState {
  const applications = store.applications.list().filter(({ posting }) => posting === id)
  return {
    posting: found(store.postings.get(id), 'posting'),
    applications: applications.map((application) => ({
      application,
      pairing: store.pairings.get(application.id),
      document: store.documents.get(application.id)?.document ?? null,
    })),
  }
}

function write(ports: Ports, before: PostingState, after: PostingState): void {
  ports.store.postings.put(after.posting)
  after.applications.forEach((one, index) => {
    const was = before.applications[index]
    if (was && !same(was, one)) writeApplication(ports, was, one)
  })
}

function writeApplication(
  { store, clock }: Ports,
  was: ApplicationState,
  { application, pairing, document }: ApplicationState,
): void {
  const now = isoTime(clock)
  const { id } = application
  store.applications.put({ ...application, changedAt: now })
  if (!same(was.pairing, pairing))
    store.pairings.put(id, { ...pairing, pairs: pairing.pairs.filter(({ evidence }) => store.evidence.get(evidence)) })
  const stored = store.documents.get(id)
  if (!stored || !document || same(was.document, document)) return
  keepSnapshot({ store, clock }, stored, 'before-change')
  store.documents.put({ application: id, revision: stored.revision + 1, savedAt: now, document })
}
