import type { FoundEntry, Reading } from '../../shared/domain/reading.ts'
import { fieldLabel } from '../../shared/importing/headers/field-label.ts'
import { duration } from '../../shared/importing/headers/header-pieces.ts'
import { joiners } from '../../shared/importing/items/header-leftovers.ts'
import { dateSpans } from '../../shared/text/date-spans.ts'
import { tokens } from '../../shared/text/tokens.ts'

/** Kinds whose quote is the reference itself, told whole by its one item. */
const whole: ReadonlySet<FoundEntry['kind']> = new Set(['publication', 'skill', 'language'])

/**
 * Words of entries' headers that stand in no field, in no item and not in the tray: what a person would not find again. Times, labels
 * of forms and words that only join are none.
 */
export function headerWordsLost(reading: Reading): string[] {
  const told = reading.unplaced.map(({ text }) => text).concat(reading.notes.map(({ text }) => text))
  const items = reading.evidence.flatMap(({ text, said }) => [text, said?.who ?? ''])
  const fields = reading.entries.flatMap(({ title, organisation, location }) => [title, organisation, location])
  const basics = Object.values(reading.basics).flat()
  const kept = new Set(
    [...told, ...items, ...fields, ...basics, ...reading.skills].flatMap((text) =>
      text ? tokens(text).map(({ word }) => word) : [],
    ),
  )
  return reading.entries
    .filter(({ kind, quote }) => quote !== null && !whole.has(kind))
    .flatMap(({ quote }) => (quote ? bare(reading.text.slice(quote.start, quote.end)) : []))
    .filter((word) => !kept.has(word) && !joiners.test(word))
}

/** The words of a header without markup, times and labels. */
function bare(source: string): string[] {
  const text = source.replace(
    /<[^<>]*>|\]\([^()]*\)|\{:[^}]*\}|(?<![\p{L}\p{N}])[_*]+|[_*]+(?![\p{L}\p{N}])/gu,
    (found) => ' '.repeat(found.length),
  )
  return text.split(/\r?\n/u).flatMap((line) => {
    const label = fieldLabel({ text: line.replace(/^[\s#>*_-]+/u, ''), breaks: [] })
    const covered = [
      ...dateSpans(line),
      ...[...line.matchAll(duration)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ]
    const labelled = label ? new Set(tokens(line.slice(0, line.indexOf(':') + 1 || 30)).map(({ word }) => word)) : null
    return tokens(line)
      .filter(({ start }) => covered.every((span) => start < span.start || start >= span.end))
      .map(({ word }) => word)
      .filter((word) => !labelled?.has(word) && /\p{L}{2}|\d{2}/u.test(word))
  })
}
