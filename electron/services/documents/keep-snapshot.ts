import type { Snapshot, StoredDocument } from '../../../shared/contract/documents.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { countDocument } from '../../../shared/formats/parts/count-document.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { thinned } from './thinned.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/** Milliseconds between snapshots while someone writes. */
const pause = 5 * 60_000

/**
 * Keeps a version of a document in its history, inside a transaction, unless the newest one is the same.
 * While writing (and when a window opens again) there is at most one every five minutes. Gives the version that then holds the
 * document, or null when none was due.
 */
export function keepSnapshot({ store, clock }: Ports, stored: StoredDocument, why: Snapshot['why']): Id | null {
  const { application, document } = stored
  const history = store.snapshots.list(application)
  const newest = history[0]
  if (newest && (why === 'writing' || why === 'opened') && clock.now() - Date.parse(newest.at) < pause) return null
  const marks = why === 'sent' || why === 'kept'
  if (newest && !marks && same(store.snapshots.get(application, newest.id)?.document, document)) return newest.id
  const snapshot = { id: store.nextId('h'), at: isoTime(clock), why, words: countDocument(document).words, document }
  store.snapshots.add(application, snapshot)
  store.snapshots.remove(application, thinned([snapshot, ...history], clock.now()))
  return snapshot.id
}

const same = (one: Document | undefined, other: Document) => JSON.stringify(one) === JSON.stringify(other)
