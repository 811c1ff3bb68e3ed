import type { Entry } from '../../domain/entry.ts'

/** How a sentence begins that tells of the post one holds, once that is named: "In my present post"; whoever works for nobody else has none. */
export function presentPlace({ title, organisation }: Pick<Entry, 'title' | 'organisation'>): string {
  const said = `${title ?? ''}, ${organisation ?? ''}`
  if (/(?:^|, )self[- ]?employed\b/iu.test(said)) return 'In my own business'
  return /(?:^|, )freelance/iu.test(said) ? 'As a freelance' : 'In my present post'
}
