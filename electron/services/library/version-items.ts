import type { Entry, EntryFields, SourceQuote } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { collapse } from '../../../shared/text/collapse.ts'
import type { Store } from '../../store-ports.ts'
import { itemAt } from './read-wording.ts'

/** Evidence of the library as one source words it. `line` says that it only states the entry it stands under. */
export interface VersionItem {
  readonly id: Id
  readonly text: string
  readonly entry: Id | null
  readonly line: boolean
  readonly start: number
  readonly evidence: Evidence
}

/** An entry of the library with the facts that one source states. */
export type VersionEntry = EntryFields & { readonly id: Id; readonly stored: Entry }

export interface SourceVersion {
  readonly entries: readonly VersionEntry[]
  readonly evidence: readonly VersionItem[]
  /** Items of the source that the person has taken out of the library, as plain words. */
  readonly dropped: ReadonlySet<string>
}

/** What one source says, as far as it is in the library, in the order of the source. */
export function versionItems(store: Store, source: Id, reading: Reading): SourceVersion {
  const entries = store.entries.list().flatMap((entry) => {
    const origin = originIn(entry, source)
    return origin ? [{ ...factsAt(reading, origin, entry), id: entry.id, stored: entry }] : []
  })
  const places = new Set(store.entries.list().flatMap((entry) => placeOf(originIn(entry, source)) ?? []))
  const evidence = store.evidence.list().flatMap((item): VersionItem[] => {
    const origin = originIn(item, source)
    if (!origin) return []
    const found = itemAt(reading, origin.quote)
    const line = found === null && places.has(placeOf(origin) ?? '')
    const text = found?.text ?? item.original ?? item.text
    return [{ id: item.id, text, entry: item.entry, line, start: origin.quote.start, evidence: item }]
  })
  const kept = new Set(evidence.map(({ text }) => collapse(text)))
  const dropped = new Set(reading.evidence.map(({ text }) => collapse(text)).filter((text) => !kept.has(text)))
  return { entries, evidence: evidence.sort((a, b) => a.start - b.start), dropped }
}

export const originIn = ({ origins }: { readonly origins: readonly SourceQuote[] }, source: Id) =>
  origins.find((origin) => origin.source === source)

const placeOf = (origin: SourceQuote | undefined) => origin && `${origin.quote.start}-${origin.quote.end}`

function factsAt(reading: Reading, { quote }: SourceQuote, entry: Entry): EntryFields {
  const found = reading.entries.find((one) => one.quote?.start === quote.start && one.quote.end === quote.end) ?? entry
  const { kind, title, organisation, location, start, end } = found
  return { kind, title, organisation, location, start, end }
}
