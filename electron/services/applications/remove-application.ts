import type { Application } from '../../../shared/domain/application.ts'
import type { Store } from '../../store-ports.ts'

/** Takes an application out of the library with its pairs, document and history, and its posting when no other uses it. */
export function removeApplication(store: Store, { id, posting }: Application): void {
  store.applications.remove(id)
  if (!store.applications.list().some((other) => other.posting === posting)) store.postings.remove(posting)
}
