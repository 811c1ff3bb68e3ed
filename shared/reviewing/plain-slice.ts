import type { SourceKind } from '../domain/source-kind.ts'
import { collapse } from '../text/collapse.ts'

const marked: ReadonlySet<SourceKind> = new Set(['markdown', 'draft'])
const markup = /<[^<>]*>|\]\([^()]*\)|\{:[^}]*\}|[![\]*_`]+|^[\s>#+|-]+(?=\s)/gmu

/** A stretch of a source as people read it: without markup where the kind has any, white space collapsed. */
export function plainSlice(slice: string, kind: SourceKind): string {
  if (!marked.has(kind)) return collapse(slice)
  return collapse(slice.replace(markup, (found) => (/^[*_`]+$/u.test(found) ? '' : ' ')))
}
