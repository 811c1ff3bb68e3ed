import type { Forgotten } from '../../../shared/contract/forgotten.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { forgettingStopped } from '../forgetting-stopped.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { removeApplication } from './remove-application.ts'

/** Deletes an application for good, here and in the copies beside the library. Gives how many copies it was taken out of, and which files could not be cleaned. */
export async function forgetApplication(
  { store }: Pick<ServicePorts, 'store'>,
  id: Id,
  signal: AbortSignal | undefined,
): Promise<Forgotten> {
  const application = found(store.applications.get(id), 'application')
  const ids = () => {
    const posting = store.postings.get(application.posting)
    const alone = !store.applications.list().some((one) => one.id !== id && one.posting === application.posting)
    const asked = alone && posting ? [...posting.requirements, ...posting.ignored].map((one) => one.id) : []
    return [id, ...(alone ? [application.posting] : []), ...asked]
  }
  const { copies, left } = await store.forget(
    { act: () => removeApplication(store, application), ids, application: id },
    forgettingStopped(signal),
  )
  return { copies, left: [...left] }
}
