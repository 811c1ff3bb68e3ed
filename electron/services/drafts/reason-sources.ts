import { tornEntries } from '../../../shared/composing/documents/torn-entries.ts'
import type { ReasonSources } from '../../../shared/composing/letters/own-reasons.ts'
import { saidOfOneself } from '../../../shared/composing/telling/by-name.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Store } from '../../store-ports.ts'
import { namesOf } from '../details/names-of.ts'

/** Where the person may have written why they apply. */
export function reasonSources(store: Store, posting: Posting): ReasonSources {
  const remarks = store.sources.list().flatMap(({ notes, unplaced }) => [...notes, ...unplaced].map(({ text }) => text))
  const names = namesOf(store)
  const torn = tornEntries(store.entries.list())
  const evidence = store.evidence
    .list()
    .filter(({ entry }) => entry === null || !torn.has(entry))
    .map((item) => saidOfOneself(item, names))
  return { evidence, entries: store.entries.list().filter(({ id }) => !torn.has(id)), posting, remarks }
}
