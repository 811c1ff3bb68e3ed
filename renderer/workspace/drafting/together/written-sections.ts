import type { SectionCount } from '../../../editor/sections/section-counts.ts'

/** The ids of the sections that have words. */
export const writtenSections = (counts: ReadonlyMap<string, SectionCount>): string[] =>
  [...counts].flatMap(([id, { words }]) => (words > 0 ? [id] : []))
