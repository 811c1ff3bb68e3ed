import type { DocumentKind, Section } from './document.ts'

/**
 * What a document has to answer: all requirements, or those that a form has a box for. A form whose boxes name none of them may be for all.
 * Wherever requirements are counted, these are: one of them is *open* while nothing is paired with it and it is no gap.
 */
export function askedFor<Asked extends { readonly id: string }>(
  requirements: readonly Asked[],
  kind: DocumentKind,
  sections: readonly Pick<Section, 'requirements'>[],
): readonly Asked[] {
  if (kind !== 'answers') return requirements
  const boxed = new Set(sections.flatMap((section) => section.requirements))
  const asked = requirements.filter(({ id }) => boxed.has(id))
  return asked.length === 0 ? requirements : asked
}
