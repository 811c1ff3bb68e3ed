import type { SourceComparison } from '../../../shared/contract/library.ts'
import type { EntryFields } from '../../../shared/domain/entry.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'
import type { Compared } from './compare-sources.ts'
import type { VersionItem } from './version-items.ts'
import { whereUsed } from './where-used.ts'

/** A comparison as a person looks it over. Lines that only state their entry follow the entry and are not listed when they changed. */
export function comparisonView(store: Store, compared: Compared): SourceComparison {
  const uses = Map.groupBy(whereUsed(store), ({ evidence }) => evidence)
  const usesOf = (id: Id) => uses.get(id)?.length ?? 0
  const entryOf = ({ entry }: VersionItem) => nameOf(entry === null ? null : store.entries.get(entry))
  const head = (id: Id) => ({ id, name: found(store.sources.get(id), 'source').name })
  return {
    old: head(compared.versions.old),
    now: head(compared.versions.now),
    same: compared.same.length,
    changed: compared.changed
      .filter(({ old }) => !old.line)
      .map(({ old, now }) => ({
        id: old.id,
        before: old.text,
        after: now.text,
        entry: entryOf(old),
        reworded: old.evidence.by === 'hand',
        uses: usesOf(old.id),
      })),
    entries: compared.changedEntries.map(({ old, now }) => ({ id: old.id, before: facts(old), after: facts(now) })),
    added: compared.added.map((item) => ({ id: item.id, text: item.text, entry: entryOf(item) })),
    gone: compared.gone.map((item) => ({
      id: item.id,
      text: item.text,
      entry: entryOf(item),
      uses: usesOf(item.id),
    })),
  }
}

const facts = ({ kind, title, organisation, location, start, end }: EntryFields): EntryFields => ({
  kind,
  title,
  organisation,
  location,
  start,
  end,
})

const nameOf = (entry: EntryFields | null) =>
  entry && ([entry.title, entry.organisation].filter(Boolean).join(' · ') || null)
