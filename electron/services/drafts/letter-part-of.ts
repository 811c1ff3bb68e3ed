import type { LetterPart } from '../../../shared/composing/compose-letter-part.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'

/** Which part of a letter a section is; null for one that answers a single requirement, and in other documents. */
export function letterPartOf({ kind, sections }: Document, { id, requirements }: Section): LetterPart['part'] | null {
  if (kind !== 'letter') return null
  if (requirements.length > 0) return requirements.length > 1 ? 'body' : null
  if (sections[0]?.id === id) return 'opening'
  return sections.at(-1)?.id === id ? 'closing' : null
}
