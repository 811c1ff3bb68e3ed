import type { Id } from '../../../shared/domain/ids.ts'
import { keepSnapshot } from '../documents/keep-snapshot.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

export interface Sending {
  readonly application: Id
  readonly id: Id
  /** The day, YYYY-MM-DD; null takes it back. */
  readonly on: string | null
}

/** Says of a file that it was sent. An application that was still a draft is sent then, on that day, and what this file says is kept as a version. */
export function markSent({ store, clock }: Pick<ServicePorts, 'store' | 'clock'>, { application, id, on }: Sending) {
  return store.transact(() => {
    const { document } = found(store.exports.get(application, id), 'exported file')
    store.exports.markSent(application, id, on)
    const known = found(store.applications.get(application), 'application')
    if (on !== null && known.status === 'draft') {
      const stored = store.documents.get(application)
      if (stored && document) keepSnapshot({ store, clock }, { ...stored, document }, 'sent')
      store.applications.put({ ...known, status: 'sent', sentOn: on, changedAt: isoTime(clock) })
    }
    return store.exports.list(application)
  })
}
