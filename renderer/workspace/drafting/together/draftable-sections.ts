import type { DocumentKind } from '../../../../shared/domain/document.ts'
import type { Pairing } from '../../../../shared/domain/pair.ts'
import type { SectionShape } from '../../../editor/writing-session.ts'

interface Standing {
  readonly kind: DocumentKind
  readonly shape: readonly SectionShape[]
  readonly pairing: Pairing
  /** Ids of the sections that have words. */
  readonly written: ReadonlySet<string>
  /** The proposals, by section. */
  readonly drafts: ReadonlyMap<string, unknown>
}

/** The sections, in order, that have no words and no proposal yet and something to be drafted from: pairs, or for a letter's first and last the role and the reasons. */
export function draftableSections({ kind, shape, pairing, written, drafts }: Standing): string[] {
  const paired = new Set(pairing.pairs.map(({ requirement }) => requirement))
  // Before anything is paired, pairing is what comes next: an opening and a closing alone would be a letter that says nothing.
  const frames = (at: number) => kind === 'letter' && paired.size > 0 && (at === 0 || at === shape.length - 1)
  return shape.flatMap(({ id, requirements }, at) =>
    !written.has(id) && !drafts.has(id) && (frames(at) || requirements.some((one) => paired.has(one))) ? [id] : [],
  )
}
