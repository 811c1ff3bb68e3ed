import type { Snapshot } from '../../../shared/contract/documents.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { keepSnapshot } from './keep-snapshot.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/** Keeps what is stored now as a version of the history under a name. */
export function keepVersion(ports: Ports, application: Id, name: string): Snapshot {
  const { store } = ports
  return store.transact(() => {
    const stored = found(store.documents.get(application), 'application')
    const id = found(keepSnapshot(ports, stored, 'kept'), 'version')
    return nameVersion(ports, { application, id, name })
  })
}

/** Names a version, or takes its name away with null. */
export function nameVersion(
  { store }: Ports,
  { application, id, name }: { application: Id; id: Id; name: string | null },
): Snapshot {
  found(store.snapshots.get(application, id), 'version')
  store.snapshots.rename(application, id, name)
  return found(
    store.snapshots.list(application).find((one) => one.id === id),
    'version',
  )
}
