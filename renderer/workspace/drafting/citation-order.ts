import type { Draft } from '../../editor/draft.ts'
import type { SectionCount } from '../../editor/sections/section-counts.ts'

/**
 * Evidence in the order of its numbers, as the text will have them once the proposal stands in it: what is cited up to its place, then what the
 * proposal cites first.
 *
 * @param counts the document's sections, in their order
 */
export function citationOrder(
  counts: ReadonlyMap<string, Pick<SectionCount, 'cited'>>,
  section: string,
  { sentences, rewrites }: Pick<Draft, 'sentences' | 'rewrites'>,
): readonly string[] {
  const ids = [...counts.keys()]
  const before = ids.slice(0, ids.indexOf(section) + (rewrites ? 0 : 1))
  const cited = before.flatMap((id) => [...(counts.get(id)?.cited ?? [])])
  return [...new Set([...cited, ...sentences.flatMap(({ evidence }) => evidence)])]
}
