import type { Place } from '../../../shared/contract/review.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Source, Unplaced } from '../../../shared/domain/source.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { partOfQuote } from '../../../shared/reviewing/part-of-quote.ts'
import { plainSlice } from '../../../shared/reviewing/plain-slice.ts'
import { settleDoubt } from '../../../shared/reviewing/settle-doubt.ts'
import type { Range } from '../../../shared/text/range.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'

interface Placing extends Range {
  readonly source: Id
  readonly as: Place
}

/** Makes an item, a note, a field of an entry or the person's address of words that are in nothing. */
export function placeUnplaced(store: Store, { source: id, start, end, as }: Placing, made: (id: Id) => void): void {
  const source = found(store.sources.get(id), 'source')
  const piece = pieceAt(source, { start, end })
  switch (as.kind) {
    case 'item':
      made(placeItem(store, { source: id, piece, entry: as.entry }))
      break
    case 'note':
      keepNote(store, source, piece)
      break
    case 'field': {
      const entry = settleDoubt(found(store.entries.get(as.entry), 'entry'), as.field, piece.text)
      store.entries.put({ ...entry, origins: [...entry.origins, { source: id, quote: piece.quote }] })
      break
    }
    case 'address':
      // The words stay with their source, as a note: no act may lose them.
      store.details.put({ ...store.details.get(), address: [piece.text] })
      keepNote(store, source, piece)
      break
    default:
      assertNever(as)
  }
}

function keepNote(store: Store, { id, notes, unplaced }: Source, piece: Unplaced): void {
  const all = [...notes, piece].toSorted((a, b) => a.quote.start - b.quote.start)
  store.sources.putLeft(id, { notes: all, unplaced })
}

function pieceAt(source: Source, { start, end }: Range): Unplaced {
  const whole = source.unplaced.find(({ quote }) => quote.start <= start && end <= quote.end)
  const quote = whole && partOfQuote(whole.quote, { start, end })
  if (whole && quote === whole.quote) return whole
  const text = plainSlice(source.text.slice(start, end), source.kind)
  if (!quote || end <= start || text === '')
    throw new VouchError(
      'invalid-input',
      'These words are no longer among those without a place; they may have been placed in another window.',
    )
  return { text, quote }
}

function placeItem(store: Store, { source, piece, entry }: { source: Id; piece: Unplaced; entry: Id | null }): Id {
  if (entry !== null) found(store.entries.get(entry), 'entry')
  const id = store.nextId('e')
  const origins = [{ source, quote: piece.quote }]
  const plain = { parent: null, by: 'import' as const, original: null, links: [], said: null }
  store.evidence.put({ ...plain, id, text: piece.text, entry, origins })
  return id
}
