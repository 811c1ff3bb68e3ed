import type { Entry } from '../domain/entry.ts'

/** An entry as a sentence names it: “Nurse at Cedar Ward”. */
export function entryLabel({ title, organisation }: Pick<Entry, 'title' | 'organisation'>): string {
  if (title && organisation) return `“${title} at ${organisation}”`
  return title || organisation ? `“${title ?? organisation}”` : 'An entry without a name'
}
