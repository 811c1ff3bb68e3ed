import type { EntryFields } from '../../../shared/domain/entry.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { compareVersions } from '../../../shared/importing/merging/compare-versions.ts'
import { collapse } from '../../../shared/text/collapse.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { readAgain } from './read-again.ts'
import { type VersionEntry, type VersionItem, versionItems } from './version-items.ts'

export interface Versions {
  readonly old: Id
  readonly now: Id
}

export interface Both<T> {
  readonly old: T
  readonly now: T
}

/** How a newer source answers an older one, by what the library holds of both. What is one evidence already is compared with itself. */
export interface Compared {
  readonly versions: Versions
  readonly same: readonly Both<VersionItem>[]
  readonly changed: readonly Both<VersionItem>[]
  readonly added: readonly VersionItem[]
  readonly gone: readonly VersionItem[]
  /** Older lines that only state an entry which the newer source has too: they go with their entry. */
  readonly lines: readonly VersionItem[]
  /** New items that say what the person took out of the library before. */
  readonly dropped: readonly VersionItem[]
  readonly sameEntries: readonly Both<VersionEntry>[]
  readonly changedEntries: readonly Both<VersionEntry>[]
}

export async function compareSources(
  ports: Pick<ServicePorts, 'store' | 'reader'>,
  versions: Versions,
  signal?: AbortSignal,
): Promise<Compared> {
  const { store } = ports
  for (const id of [versions.old, versions.now]) found(store.sources.get(id), 'source')
  if (versions.old === versions.now)
    throw new VouchError('not-found', 'A source cannot be compared with itself; choose another one.')
  const old = versionItems(store, versions.old, await readAgain(ports, versions.old, signal))
  const now = versionItems(store, versions.now, await readAgain(ports, versions.now, signal))
  const entries = pairedById(old.entries, now.entries)
  const items = pairedById(old.evidence, now.evidence)
  // Entries that are one already stand in both lists, so that what stands under them counts as standing in the same place.
  const shared = entries.both.map(({ old: entry }) => entry)
  const compared = compareVersions(
    { entries: [...shared, ...entries.old], evidence: items.old },
    { entries: [...shared, ...entries.now], evidence: items.now },
  )
  const apart = ({ old: one, now: other }: Both<VersionEntry>) => one.id !== other.id
  const entryPairs = [...entries.both, ...[...compared.entries.unchanged, ...compared.entries.changed].filter(apart)]
  const itemPairs = [...items.both, ...compared.evidence.unchanged, ...compared.evidence.changed]
  const stated = new Set(entryPairs.map((pair) => pair.old.id))
  const follows = ({ line, entry }: VersionItem) => line && entry !== null && stated.has(entry)
  const again = (item: VersionItem) => old.dropped.has(collapse(item.text))
  return {
    versions,
    same: itemPairs.filter(sameWords),
    changed: inOrder(itemPairs.filter((pair) => !sameWords(pair))),
    added: compared.evidence.added.filter((item) => !again(item)),
    gone: compared.evidence.gone.filter((item) => !follows(item)),
    lines: compared.evidence.gone.filter(follows),
    dropped: compared.evidence.added.filter(again),
    sameEntries: entryPairs.filter(({ old: one, now: other }) => sameFacts(one, other)),
    changedEntries: entryPairs.filter(({ old: one, now: other }) => !sameFacts(one, other)),
  }
}

function pairedById<T extends { readonly id: Id }>(old: readonly T[], now: readonly T[]) {
  const later = new Map(now.map((one) => [one.id, one]))
  const both = old.flatMap((one): Both<T>[] => {
    const other = later.get(one.id)
    return other ? [{ old: one, now: other }] : []
  })
  const ids = new Set(both.map(({ old: one }) => one.id))
  const rest = (all: readonly T[]) => all.filter(({ id }) => !ids.has(id))
  return { both, old: rest(old), now: rest(now) }
}

const sameWords = ({ old, now }: Both<VersionItem>) => collapse(old.text) === collapse(now.text)
const inOrder = (pairs: readonly Both<VersionItem>[]) => pairs.toSorted((a, b) => a.now.start - b.now.start)

export const entryFacts = ['kind', 'title', 'organisation', 'location', 'start', 'end'] as const
const sameFacts = (one: EntryFields, other: EntryFields) => entryFacts.every((fact) => one[fact] === other[fact])
