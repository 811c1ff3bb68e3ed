import type { Document } from '../domain/document.ts'
import type { Requirement } from '../domain/requirement.ts'
import type { Warning } from '../domain/warning.ts'
import { agreedBasics } from './agreed-basics.ts'
import { composeLetter } from './compose-letter.ts'
import { composeStatement } from './compose-statement.ts'
import type { Answer, DocumentComposition } from './document-composition.ts'

export interface ComposedDocument {
  readonly document: Document
  /** Requirements that nothing answers; they have no section. */
  readonly gaps: readonly Requirement[]
  /** Chosen evidence that found no room, with the reason. */
  readonly left: readonly { readonly evidence: string; readonly why: string }[]
  readonly warnings: readonly Warning[]
}

/** A whole document from chosen evidence, by the composer alone. Requirements without evidence are gaps, never sentences. */
export function composeDocument(composition: DocumentComposition): ComposedDocument {
  const { basics, warnings } = agreedBasics(composition.basics)
  const answers = answersOf(composition)
  const answered = answers.filter(({ items }) => items.length > 0)
  const gaps = answers.filter(({ items }) => items.length === 0).map(({ requirement }) => requirement)
  const compose = composition.kind === 'letter' ? composeLetter : composeStatement
  const { document, left } = compose({ ...composition, basics, answers: answered })
  return { document, gaps, left, warnings }
}

function answersOf({ kind, posting, choices, entries, evidence }: DocumentComposition): Answer[] {
  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  const evidenceById = new Map(evidence.map((item) => [item.id, item]))
  const chosen = new Map(choices.map((choice) => [choice.requirement, choice.evidence]))
  const questions = posting.requirements.filter(({ level }) => level === 'question')
  const asked = kind === 'answers' && questions.length > 0 ? questions : posting.requirements
  return asked.map((requirement) => ({
    requirement,
    items: (chosen.get(requirement.id) ?? []).flatMap(({ id, strength }) => {
      const item = evidenceById.get(id)
      if (!item) return []
      const entry = item.entry ? (entryById.get(item.entry) ?? null) : null
      return [{ evidence: item, entry, parent: item.parent ? (evidenceById.get(item.parent) ?? null) : null, strength }]
    }),
  }))
}
