import type { EntryFields } from '../../domain/entry.ts'
import { collapse } from '../../text/collapse.ts'
import { findSameEntry } from './find-same-entry.ts'
import { pairLikeTexts } from './pair-like-texts.ts'

/** What a comparison needs of an entry; a stored one, a found one or anything that holds more will do. */
export type VersionEntry = EntryFields & { readonly id: string }

/** What a comparison needs of evidence. `entry` is an id among the entries of the same version. */
export interface VersionEvidence {
  readonly id: string
  readonly text: string
  readonly entry: string | null
}

export interface Version<E extends VersionEntry, I extends VersionEvidence> {
  readonly entries: readonly E[]
  readonly evidence: readonly I[]
}

/** How two lists answer each other. Every old one is in `unchanged`, `changed` or `gone`, every new one in `unchanged`, `changed` or `added`, once. */
export interface Comparison<Old, New> {
  readonly unchanged: readonly { readonly old: Old; readonly now: New }[]
  readonly changed: readonly { readonly old: Old; readonly now: New }[]
  readonly added: readonly New[]
  readonly gone: readonly Old[]
}

export interface VersionComparison<OE, OI, NE, NI> {
  readonly entries: Comparison<OE, NE>
  readonly evidence: Comparison<OI, NI>
}

/**
 * A newer version of a source beside the old one. An entry or item is unchanged when it says the same to the letter (white space
 * aside), changed when it is plainly the same thing told anew (a promotion's end date, a figure, a wording), else added or gone.
 * An item that moved to another entry counts as changed. Pure; the order of the results is the order of the new version, of `gone` that of the old.
 */
export function compareVersions<
  OE extends VersionEntry,
  OI extends VersionEvidence,
  NE extends VersionEntry,
  NI extends VersionEvidence,
>(old: Version<OE, OI>, now: Version<NE, NI>): VersionComparison<OE, OI, NE, NI> {
  const entryPairs = pairEntries(old.entries, now.entries)
  const oldEntryOf = new Map(entryPairs.map((pair) => [pair.now.id, pair.old.id]))
  const under = (item: NI) => (item.entry === null ? null : (oldEntryOf.get(item.entry) ?? `new ${item.entry}`))
  const itemPairs = pairLikeTexts(
    old.evidence.map((item) => ({ item, text: item.text, under: item.entry })),
    now.evidence.map((item) => ({ item, text: item.text, under: under(item) })),
  )
  return {
    entries: sorted({ old: old.entries, now: now.entries, pairs: entryPairs, same: sameFields }),
    evidence: sorted({
      old: old.evidence,
      now: now.evidence,
      pairs: itemPairs.map((pair) => ({ old: pair.old.item, now: pair.now.item })),
      same: (one, other) => one.entry === under(other) && collapse(one.text) === collapse(other.text),
    }),
  }
}

interface Pair<Old, New> {
  readonly old: Old
  readonly now: New
}

const fields = ['kind', 'title', 'organisation', 'location', 'start', 'end'] as const
const sameFields = (a: EntryFields, b: EntryFields) => fields.every((field) => a[field] === b[field])

/** Equal entries first, then those that state the same role, then those with one changed fact. */
function pairEntries<O extends VersionEntry, N extends VersionEntry>(
  old: readonly O[],
  now: readonly N[],
): Pair<O, N>[] {
  const pairs: Pair<O, N>[] = []
  const left = { old: [...old], now: [...now] }
  const rules: ((entry: N) => O | null)[] = [
    (entry) => left.old.find((each) => sameFields(each, entry)) ?? null,
    (entry) => findSameEntry(entry, left.old),
    (entry) => left.old.find((each) => oneFactApart(each, entry)) ?? null,
  ]
  for (const rule of rules) {
    for (const entry of [...left.now]) {
      const found = rule(entry)
      if (!found) continue
      pairs.push({ old: found, now: entry })
      left.old = left.old.filter((each) => each !== found)
      left.now = left.now.filter((each) => each !== entry)
    }
  }
  return pairs
}

/** Two stated facts agree and at most one of title, organisation and time differs: a corrected title, date or name. */
function oneFactApart(a: EntryFields, b: EntryFields): boolean {
  if (a.kind !== b.kind) return false
  const facts = [
    [a.title, b.title],
    [a.organisation, b.organisation],
    [a.start ?? a.end, b.start ?? b.end],
  ]
  const agree = facts.filter(([one, other]) => one !== null && one === other).length
  return agree >= 2 || (agree === 1 && facts.every(([one, other]) => one === other || one === null || other === null))
}

function sorted<O, N>({
  old,
  now,
  pairs,
  same,
}: {
  old: readonly O[]
  now: readonly N[]
  pairs: readonly Pair<O, N>[]
  same: (old: O, now: N) => boolean
}): Comparison<O, N> {
  const oldOf = new Map(pairs.map((pair) => [pair.now, pair.old]))
  const taken = new Set(pairs.map((pair) => pair.old))
  const both = now.flatMap((each) => {
    const before = oldOf.get(each)
    return before === undefined ? [] : [{ old: before, now: each }]
  })
  return {
    unchanged: both.filter((pair) => same(pair.old, pair.now)),
    changed: both.filter((pair) => !same(pair.old, pair.now)),
    added: now.filter((each) => !oldOf.has(each)),
    gone: old.filter((each) => !taken.has(each)),
  }
}
