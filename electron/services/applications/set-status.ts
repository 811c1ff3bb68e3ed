import type { Application, ApplicationStatus } from '../../../shared/domain/application.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { keepSnapshot } from '../documents/keep-snapshot.ts'
import { found } from '../found.ts'
import { isoTime, today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

/** Whoever is invited, offered or refused has sent something. */
const afterSending: ReadonlySet<ApplicationStatus> = new Set(['sent', 'interview', 'offer', 'rejected'])

/**
 * Sets how an application stands. The first time that means it was sent, the day and a version with what was sent are kept; back to
 * a draft, the day goes and the version stays.
 */
export function setStatus(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  id: Id,
  status: ApplicationStatus,
): Application {
  const { store, clock } = ports
  return store.transact(() => {
    const { sentOn, ...before } = found(store.applications.get(id), 'application')
    const changed = { ...before, status, changedAt: isoTime(clock) }
    const day = status === 'draft' ? undefined : (sentOn ?? (afterSending.has(status) ? today(clock) : undefined))
    const stored = store.documents.get(id)
    if (day !== undefined && sentOn === undefined && stored) keepSnapshot(ports, stored, 'sent')
    const application = day === undefined ? changed : { ...changed, sentOn: day }
    store.applications.put(application)
    return application
  })
}
