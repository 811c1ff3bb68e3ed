import type { Application } from '../../../shared/domain/application.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/** Sets the last day to apply; undefined follows the posting again. */
export function setDeadline(ports: Ports, id: Id, deadline: string | null | undefined): Application {
  return change(ports, id, ({ deadline: _, ...rest }) => (deadline === undefined ? rest : { ...rest, deadline }))
}

export function rename(ports: Ports, id: Id, names: Pick<Application, 'title' | 'company'>): Application {
  return change(ports, id, (application) => ({ ...application, ...names, changedAt: isoTime(ports.clock) }))
}

/** Puts an application away or takes it out again; that is no change of what is in it. */
export function archive(ports: Ports, id: Id, archived: boolean): Application {
  return change(ports, id, ({ archivedAt, ...rest }) =>
    archived ? { ...rest, archivedAt: archivedAt ?? isoTime(ports.clock) } : rest,
  )
}

function change({ store }: Ports, id: Id, act: (before: Application) => Application): Application {
  return store.transact(() => {
    const application = act(found(store.applications.get(id), 'application'))
    store.applications.put(application)
    return application
  })
}
