import type { Source, Unplaced } from '../../../shared/domain/source.ts'
import { sectionHeading } from '../../../shared/importing/sections/section-heading.ts'

/** The words of a source that became nothing, without the headings that only said what stands under them. */
export function leftOver({ unplaced }: Pick<Source, 'unplaced'>): readonly Unplaced[] {
  return unplaced.filter(({ text }) => sectionHeading(text.replace(/^#+\s*/u, '')) === null)
}
