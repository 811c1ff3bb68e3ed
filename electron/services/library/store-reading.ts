import type { Entry, SourceQuote } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { FoundEntry, FoundEvidence, Reading } from '../../../shared/domain/reading.ts'
import { findSameEntry, findSameEvidence } from '../../../shared/importing/merging/merge.ts'
import type { Store } from '../../store-ports.ts'
import type { NewIds } from './renamed-reading.ts'

/**
 * Puts what was found in a source into the library, inside a transaction. An entry or evidence that another source gave already
 * gets one more origin instead of a double; what is stated only here fills what was unstated. Nothing inside one source is merged.
 * Returns the library's ids for those of the reading.
 */
export function storeReading(store: Store, source: Id, reading: Reading): NewIds {
  const entries = storeEntries(store, source, reading.entries)
  return { entries, evidence: storeEvidence(store, source, { found: reading.evidence, entries }) }
}

function storeEntries(store: Store, source: Id, found: readonly FoundEntry[]): ReadonlyMap<Id, Id> {
  const before = store.entries.list()
  const ids = new Map<Id, Id>()
  for (const { quote, otherQuotes = [], evidence: _, ...entry } of found) {
    const origins = [...(quote ? [quote] : []), ...otherQuotes].map((each) => ({ source, quote: each }))
    const same = findSameEntry(
      entry,
      before.filter(({ id }) => ![...ids.values()].includes(id)),
    )
    store.entries.put(same ? completed(same, { ...entry, origins }) : { ...entry, origins })
    ids.set(entry.id, same?.id ?? entry.id)
  }
  return ids
}

function completed(known: Entry, entry: Entry): Entry {
  return {
    ...known,
    title: known.title ?? entry.title,
    organisation: known.organisation ?? entry.organisation,
    location: known.location ?? entry.location,
    start: known.start ?? entry.start,
    end: known.end ?? entry.end,
    origins: [...known.origins, ...entry.origins],
  }
}

function storeEvidence(
  store: Store,
  source: Id,
  { found, entries }: { found: readonly FoundEvidence[]; entries: ReadonlyMap<Id, Id> },
): ReadonlyMap<Id, Id> {
  const before = store.evidence.list()
  const ids = new Map<Id, Id>()
  for (const { quote, ...item } of found) {
    const origin = { source, quote }
    const entry = item.entry === null ? null : (entries.get(item.entry) ?? null)
    const same = findSameEvidence({ text: item.text, entry, said: item.said }, before)
    ids.set(item.id, same?.id ?? item.id)
    if (same) store.evidence.put(withOrigin(store.evidence.get(same.id) ?? same, origin))
    else {
      const parent = item.parent === null ? null : (ids.get(item.parent) ?? item.parent)
      store.evidence.put({ ...item, entry, parent, by: 'import', original: null, origins: [origin] })
    }
  }
  return ids
}

function withOrigin(evidence: Evidence, origin: SourceQuote): Evidence {
  const known = evidence.origins.some((one) => JSON.stringify(one) === JSON.stringify(origin))
  return known ? evidence : { ...evidence, origins: [...evidence.origins, origin] }
}
