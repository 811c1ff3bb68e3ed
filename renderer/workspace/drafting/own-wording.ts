import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { DraftSentence } from '../../editor/draft.ts'

/**
 * The cited evidence as the person wrote it. Where the drafted sentence says at which post or place it was and their words do not, that stays with
 * them as it was drafted: "As Cook at The Mill (since 2019): Fed 80 guests a day."
 */
export function ownWording({ text, evidence }: Pick<DraftSentence, 'text' | 'evidence'>, view: LibraryView): string {
  const items = evidence.flatMap((id) => view.evidence.find((item) => item.id === id) ?? [])
  const words = items.map((item) => ended(item.text.trim())).join(' ')
  const entry = view.entries.find(({ id }) => id === items[0]?.entry)
  const names = [entry?.title, entry?.organisation].flatMap((name) => name ?? [])
  const ends = names.map((name) => endOf(name, text)).filter((end) => end >= 0)
  if (words === '' || ends.length === 0 || names.some((name) => endOf(name, words) >= 0)) return words
  const last = Math.max(...ends)
  const told = last + (/^ \([^()]*\)/u.exec(text.slice(last))?.[0].length ?? 0)
  const rest = /[\p{L}\p{N}]/u.test(text.slice(told))
  return rest ? `${text.slice(0, told)}: ${words}` : `${words.replace(/\.$/u, '')} (${names.join(', ')}).`
}

/** Where a name ends in a text; below 0 where it does not stand. */
function endOf(name: string, text: string): number {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? at : at + name.length
}

const ended = (text: string): string => (/[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`)
