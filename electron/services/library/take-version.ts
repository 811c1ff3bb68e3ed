import type { Entry, SourceQuote } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { entryLine } from '../../../shared/importing/items/entry-line.ts'
import type { Store } from '../../store-ports.ts'
import { type Both, type Compared, entryFacts } from './compare-sources.ts'
import { joinEvidence } from './join-evidence.ts'
import { removeSource } from './remove-source.ts'
import { originIn, type VersionEntry, type VersionItem } from './version-items.ts'

/** Which of the changes the person takes, by the ids of the older items (`added`: of the new ones). */
export interface Taken {
  readonly changed: readonly Id[]
  readonly entries: readonly Id[]
  readonly added: readonly Id[]
  readonly gone: readonly Id[]
  readonly removeOld: boolean
}

/**
 * Makes a newer source the current one. What both say becomes one evidence under the older id, so that pairs and citations stay;
 * of the changes only those taken are made. A change not taken stays beside the item as another wording of it.
 */
export function takeVersion(store: Store, compared: Compared, taken: Taken): void {
  const { old, now } = compared.versions
  for (const pair of [...compared.sameEntries, ...compared.changedEntries])
    joinEntries(store, pair, { now, take: taken.entries.includes(pair.old.id) })
  for (const pair of compared.same) joinItems(store, pair, { now, take: true })
  for (const pair of compared.changed) {
    const asked = pair.old.line ? taken.entries.includes(pair.old.entry ?? '') : taken.changed.includes(pair.old.id)
    joinItems(store, pair, { now, take: asked })
  }
  for (const { id } of compared.lines) followEntry(store, id, now)
  for (const item of compared.added) if (!taken.added.includes(item.id)) dropItem(store, item)
  for (const item of compared.dropped) dropItem(store, item)
  for (const item of compared.gone) if (taken.gone.includes(item.id)) store.evidence.remove(item.id)
  removeEmptied(store, compared, taken)
  if (taken.removeOld) removeSource(store, old)
}

interface Joining {
  readonly now: Id
  readonly take: boolean
}

function joinEntries(store: Store, { old, now }: Both<VersionEntry>, joining: Joining): void {
  const stored = store.entries.get(old.id)
  if (!stored) return
  const origins = newestFirst([...stored.origins, ...now.stored.origins], joining.now)
  store.entries.put({ ...stored, ...(joining.take ? changedFacts(old, now) : {}), origins })
  if (old.id === now.id) return
  for (const item of store.evidence.list()) if (item.entry === now.id) store.evidence.put({ ...item, entry: old.id })
  store.entries.remove(now.id)
}

/** The facts in which the versions differ; what the person corrected otherwise stays. */
function changedFacts(old: VersionEntry, now: VersionEntry): Partial<Entry> {
  return Object.fromEntries(entryFacts.flatMap((fact) => (old[fact] === now[fact] ? [] : [[fact, now[fact]]])))
}

function joinItems(store: Store, { old, now }: Both<VersionItem>, joining: Joining): void {
  joinEvidence(store, old.id, now.id)
  const kept = store.evidence.get(old.id)
  if (!kept) return
  const from = now.evidence
  const words = joining.take ? newWords(kept, now.text) : {}
  const proof = joining.take ? { links: from.links, said: from.said } : {}
  const origins = joining.take ? newestFirst(kept.origins, joining.now) : kept.origins
  store.evidence.put({ ...kept, ...words, ...proof, origins })
}

/** Words the person put in place of the quoted ones stay; the quoted ones beside them become the new. */
const newWords = (kept: Evidence, text: string): Partial<Evidence> =>
  kept.by === 'hand' ? { original: text } : { text }

function newestFirst(origins: readonly SourceQuote[], now: Id): SourceQuote[] {
  const once = [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()]
  return once.toSorted((a, b) => Number(b.source === now) - Number(a.source === now))
}

/** The line of an entry says what the entry says now, and stands where the newer source states it. */
function followEntry(store: Store, id: Id, now: Id): void {
  const line = store.evidence.get(id)
  const entry = line?.entry ? store.entries.get(line.entry) : null
  const origin = entry && originIn(entry, now)
  if (!line || !origin) return
  const others = store.evidence.list().filter((item) => item.entry === line.entry && item.id !== id)
  const says = entryLine(
    entry,
    others.map(({ text }) => text),
    store.sources.get(now)?.text.slice(origin.quote.start, origin.quote.end),
  )
  const words = says && line.by === 'import' ? { text: says } : {}
  store.evidence.put({ ...line, ...words, origins: newestFirst([...line.origins, origin], now) })
}

/** Takes an item out that only the newer source gave; one that stands elsewhere too only loses this place. */
function dropItem(store: Store, { id, evidence }: VersionItem): void {
  if (evidence.origins.length < 2) store.evidence.remove(id)
}

/** An entry that only the newer source gave goes with the last of its items. */
function removeEmptied(store: Store, { added, dropped, versions }: Compared, taken: Taken): void {
  const inUse = new Set(store.evidence.list().map(({ entry }) => entry))
  const refused = [...added.filter(({ id }) => !taken.added.includes(id)), ...dropped]
  for (const id of new Set(refused.map(({ entry }) => entry))) {
    const entry = id === null || inUse.has(id) ? null : store.entries.get(id)
    if (entry?.origins.every(({ source }) => source === versions.now) && originIn(entry, versions.now))
      store.entries.remove(entry.id)
  }
}
