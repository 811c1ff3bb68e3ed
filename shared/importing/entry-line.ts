import type { EntryFields, EntryKind } from '../domain/entry.ts'

/** Entries that say something by themselves: a degree or a certificate answers a requirement without any item under it. */
const tellingKinds: ReadonlySet<EntryKind> = new Set(['education', 'certificate', 'award', 'publication', 'language'])

/**
 * An entry as one citable line, "MSc Botany, University of York, 2010–2012", in the words of its own fields; null when its items
 * say as much. Degrees, certificates, awards and publications always have one unless an item names them; other entries only
 * when nothing else stands under them. `items` are the texts of the entry's evidence.
 */
export function entryLine(entry: EntryFields, items: readonly string[]): string | null {
  const { kind, title, organisation } = entry
  const name = title ?? (kind === 'education' || kind === 'work' || kind === 'volunteer' ? organisation : null)
  if (!name || kind === 'skill' || kind === 'other') return null
  if (items.length > 0 && !tellingKinds.has(kind)) return null
  if (items.some((text) => text.toLowerCase().includes(name.toLowerCase()))) return null
  return [title, organisation, period(entry)].filter(Boolean).join(', ')
}

function period({ start, end }: EntryFields): string | null {
  const from = start?.slice(0, 4)
  const to = end === 'present' ? 'present' : end?.slice(0, 4)
  if (from && to && from !== to) return `${from}–${to}`
  return from ?? to ?? null
}
