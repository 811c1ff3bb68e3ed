import type { EntryDraft } from '../items/gathered.ts'
import { type Stretch, stretchText } from '../lines/stretch.ts'

/**
 * An overview (a table of times, titles and employers) and the same roles below as headings with items are one entry each: the
 * dates of the one and the items of the other. Only an entry without any time takes the times of its namesake, which has no items.
 */
export function mergeOverview(entries: readonly EntryDraft[]): EntryDraft[] {
  const gone = new Set<EntryDraft>()
  for (const told of entries) {
    if (told.start !== null || told.end !== null || !told.title || !told.organisation) continue
    const listed = entries.filter((each) => each !== told && !gone.has(each) && overviewOf(each, told))
    const [only] = listed
    if (!only || listed.length > 1) continue
    told.start = only.start
    told.end = only.end
    told.location ??= only.location
    told.apart.push(...only.header, ...only.apart)
    gone.add(only)
  }
  return entries.filter((each) => !gone.has(each))
}

const overviewOf = (listed: EntryDraft, told: EntryDraft): boolean =>
  listed.items.length === 0 &&
  (listed.start !== null || listed.end !== null) &&
  listed.kind === told.kind &&
  same(listed.title, told.title) &&
  same(listed.organisation, told.organisation)

const same = (a: Stretch | null, b: Stretch | null): boolean =>
  a !== null && b !== null && plain(stretchText(a)) === plain(stretchText(b))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
