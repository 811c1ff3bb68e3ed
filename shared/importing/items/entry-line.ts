import type { EntryFields, EntryKind } from '../../domain/entry.ts'
import { unfinished } from '../words/unfinished.ts'

/** Entries that say something by themselves: a degree or a certificate answers a requirement without any item under it. */
const tellingKinds: ReadonlySet<EntryKind> = new Set(['education', 'certificate', 'award', 'publication', 'language'])

/**
 * An entry as one citable line, "MSc Botany, University of York, 2010–2012", in the words of its own fields; null when its items
 * say as much. Degrees, certificates, awards and publications always have one unless an item names them; other entries only
 * when nothing else stands under them. `items` are the texts of the entry's evidence; `header` is what the source says of it, whose
 * reservations ("expected 2026", "two units passed", "part-time") stay: without them a degree not yet taken would read as taken.
 */
export function entryLine(entry: EntryFields, items: readonly string[], header = ''): string | null {
  const { kind, title, organisation } = entry
  const name = title ?? (kind === 'education' || kind === 'work' || kind === 'volunteer' ? organisation : null)
  if (!name || kind === 'skill' || kind === 'other') return null
  if (items.length > 0 && !tellingKinds.has(kind)) return null
  if (items.some((text) => text.toLowerCase().includes(name.toLowerCase()))) return null
  const line = [title, organisation, period(entry)].filter(Boolean).join(', ')
  const said = [...new Set([...header.matchAll(unfinished)].map(([word]) => word.toLowerCase()))]
  const missing = said.filter((word) => !line.toLowerCase().includes(word))
  return missing.length === 0 ? line : `${line} (${missing.join(', ')})`
}

function period({ start, end }: EntryFields): string | null {
  const from = start?.slice(0, 4)
  const to = end === 'present' ? 'present' : end?.slice(0, 4)
  if (from && to && from !== to) return `${from}–${to}`
  return from ?? to ?? null
}
