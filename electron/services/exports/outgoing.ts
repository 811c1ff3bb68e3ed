import type { Id } from '../../../shared/domain/ids.ts'
import type { ServicePorts } from '../service-ports.ts'
import { type Leaving, recordExport } from './record-export.ts'

/** So many files may be on their way at once: whoever asks for more has given up the oldest. */
const most = 8

const unlisted = 'It is not in the list of exported files'

/** Files that were written and given out, of which nobody has said yet that they arrived. Kept in memory alone. */
export interface Outgoing {
  /** Gives the receipt by which the file is known until it arrives. */
  add(application: Id, file: Leaving): Id
  /** Keeps the file in the history of its application. Gives sentences about what could not be kept. */
  arrived(application: Id, receipt: Id): string[]
}

/** What one host has on its way; a receipt of another host, or of this one before it was started anew, is known to none. */
export function outgoing(ports: Pick<ServicePorts, 'store' | 'clock'>): Outgoing {
  const files = new Map<Id, Leaving>()
  let last = 0
  const keyOf = (application: Id, receipt: Id) => `${application} ${receipt}`
  return {
    add(application, file) {
      last += 1
      // The time tells it from those of a host that ran before this one.
      const receipt = `${ports.clock.now()}-${last}`
      files.set(keyOf(application, receipt), file)
      for (const old of [...files.keys()].slice(0, -most)) files.delete(old)
      return receipt
    },
    arrived(application, receipt) {
      const key = keyOf(application, receipt)
      const file = files.get(key)
      files.delete(key)
      if (!ports.store.applications.get(application))
        return [`${unlisted}: the application is no longer in the library.`]
      return file ? recordExport(ports, application, file) : [`${unlisted}: export it once more to have it there.`]
    },
  }
}
