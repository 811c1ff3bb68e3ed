import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { onlyWord } from '../../../shared/domain/only-word.ts'
import { dayWords } from '../../components/text/moment-words.ts'
import { entryDates } from '../../library/entries/entry-words.ts'

/** What was made of a claim of a text says so: it backs nothing by itself. */
const typedWords = (item: Evidence) =>
  `${onlyWord(item) ? 'your word alone' : 'typed by you'}${item.typedOn ? `, ${dayWords(item.typedOn, true)}` : ''}`

/** Where evidence comes from in few words: the entry, when that was, and the file: "Fernley Hospital · Apr 2021 – now · cv.pdf, p. 1". */
export function whereFrom(view: LibraryView, item: Evidence): string {
  const entry = view.entries.find(({ id }) => id === item.entry)
  const origin = item.origins[0]
  const source = view.sources.find(({ id }) => id === origin?.source)
  const file = source && (origin?.quote.page ? `${source.name}, p. ${origin.quote.page}` : source.name)
  const typed = item.by === 'hand' && !item.original && typedWords(item)
  const name = entry && (entry.organisation ?? entry.title)
  return [name, entry && entryDates(entry), file ?? typed].filter(Boolean).join(' · ')
}
