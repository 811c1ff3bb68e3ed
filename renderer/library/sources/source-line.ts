import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { onlyWord } from '../../../shared/domain/only-word.ts'
import { entryDates } from '../entries/entry-words.ts'

/** Where evidence is from, in a few words: "Fernley General Hospital · Charge Nurse · Apr 2021 – now". */
export function sourceLine(view: LibraryView, item: Evidence): string {
  const entry = view.entries.find(({ id }) => id === item.entry)
  const origin = item.origins[0]
  const source = view.sources.find(({ id }) => id === origin?.source)
  const file = source && (origin?.quote.page ? `${source.name}, p. ${origin.quote.page}` : source.name)
  if (!entry) return file ?? (onlyWord(item) ? 'your word alone' : item.by === 'hand' ? 'typed by you' : '')
  return [entry.organisation, entry.title, entryDates(entry) || file].filter(Boolean).join(' · ')
}
