import type { SourceQuote } from '../../../shared/domain/entry.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import type { Store } from '../../store-ports.ts'
import { renamedReading } from './renamed-reading.ts'

/** A new reading of a source that the library has, under the ids its items have there; recognised by their quotes. */
export function recognisedReading(store: Store, source: Id, reading: Reading): Reading {
  const entries = idsByPlace(store.entries.list(), source)
  const evidence = idsByPlace(store.evidence.list(), source)
  return renamedReading(reading, {
    entries: named(reading.entries, entries),
    evidence: named(reading.evidence, evidence),
  })
}

const place = (quote: Quote) => `${quote.start}-${quote.end}`

function idsByPlace(things: readonly { id: Id; origins: readonly SourceQuote[] }[], source: Id): Map<string, Id> {
  return new Map(
    things.flatMap(({ id, origins }) =>
      origins.filter((origin) => origin.source === source).map(({ quote }): [string, Id] => [place(quote), id]),
    ),
  )
}

function named(found: readonly { id: Id; quote: Quote | null }[], ids: ReadonlyMap<string, Id>): Map<Id, Id> {
  return new Map(
    found.flatMap(({ id, quote }): [Id, Id][] => {
      const known = quote && ids.get(place(quote))
      return known ? [[id, known]] : []
    }),
  )
}
