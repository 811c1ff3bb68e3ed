import { isAddress } from '../../../shared/details/is-address.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Box, Quote } from '../../../shared/domain/quote.ts'
import { quotePages } from '../../../shared/text/quote-pages.ts'
import { entryName, kindNames } from '../entries/entry-words.ts'
import { leftOver } from '../sources/left-over.ts'

/** Words of a page that something was made of, or nothing. */
export interface QuoteMark {
  /** Its own, even where one item has two places in a source, or one place on two pages. */
  readonly key: string
  /** The line of the list it leads to. */
  readonly id: string
  readonly kind: 'item' | 'entry' | 'unplaced'
  readonly page: number
  readonly boxes: readonly Box[]
  /** What it became, in a few words. */
  readonly label: string
  readonly words: string
}

type Placed = Omit<QuoteMark, 'page' | 'boxes'> & { readonly quote: Quote }

/**
 * Every place of a source's pages that can be pointed at, in the order of the text. Words that run over a page break have a mark on
 * each page; words without boxes are left out.
 */
export function quoteMarks(view: Pick<LibraryView, 'sources' | 'entries' | 'evidence'>, source: string): QuoteMark[] {
  const items = view.evidence.flatMap((item) => itemMarks(view.entries, item, source))
  const entries = view.entries
    .flatMap((entry) => entryMarks(entry, source))
    .filter((entry) => !items.some((item) => covers(item.quote, entry.quote)))
  const here = view.sources.find(({ id }) => id === source)
  return [...items, ...entries, ...(here ? leftOver(here).map(unplacedMark) : [])]
    .toSorted((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
    .flatMap(({ quote, ...mark }) =>
      quotePages(quote)
        .filter(({ boxes }) => boxes.length > 0)
        .map(({ page, boxes }, index) => ({
          ...mark,
          key: index > 0 ? `${mark.key} p${page}` : mark.key,
          page,
          boxes,
        })),
    )
}

function itemMarks(entries: readonly Entry[], item: Evidence, source: string): Placed[] {
  const entry = entries.find(({ id }) => id === item.entry)
  return quotesIn(item, source).map((quote, index) => ({
    key: `${item.id} ${index}`,
    id: item.id,
    kind: 'item',
    label: entry ? `Item · ${entryName(entry)}` : 'Item',
    words: item.text,
    quote,
  }))
}

function entryMarks(entry: Entry, source: string): Placed[] {
  return quotesIn(entry, source).map((quote, index) => ({
    key: `entry ${entry.id} ${index}`,
    id: `entry ${entry.id}`,
    kind: 'entry',
    label: kindNames[entry.kind].one,
    words: entryName(entry),
    quote,
  }))
}

const unplacedMark = ({ text, quote }: { readonly text: string; readonly quote: Quote }): Placed => ({
  key: `unplaced-${quote.start}`,
  id: `unplaced-${quote.start}`,
  kind: 'unplaced',
  label: isAddress(text) ? 'An address: offered in Your details' : 'Not placed anywhere',
  words: text,
  quote,
})

const quotesIn = ({ origins }: Pick<Evidence, 'origins'>, source: string): Quote[] =>
  origins.filter((origin) => origin.source === source).map(({ quote }) => quote)

/** An award is often one line: its item leads to the same words. */
const covers = (outer: Quote, inner: Quote): boolean => outer.start <= inner.start && outer.end >= inner.end
