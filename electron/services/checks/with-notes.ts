import type { Remark, SectionCheck } from '../../../shared/contract/checks.ts'
import type { Section } from '../../../shared/domain/document.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { conflictingAmounts } from '../../../shared/writing/conflicting-amounts.ts'
import { documentNotes, documentRemarks } from '../../../shared/writing/document-notes.ts'
import type { CompaniesInPlay } from '../../../shared/writing/find-wrong-company.ts'
import { frameRemarks } from '../../../shared/writing/frame-remarks.ts'
import { sectionRemarks } from '../../../shared/writing/section-remarks.ts'
import { tensePerRole } from '../../../shared/writing/tense-per-role.ts'
import { textNotes } from '../../../shared/writing/text-notes.ts'

interface Noting {
  /** The checked sections, in the order of their checks. */
  readonly sections: readonly Section[]
  readonly gaps: readonly Id[]
  readonly play: CompaniesInPlay
  /** Titles and organisations of the person's entries. */
  readonly names: readonly string[]
  /** Lines that stand around the sections. */
  readonly frame: readonly string[]
  /** The entry that an item stands under. */
  readonly entryOf: ReadonlyMap<Id, Id>
}

/** The checks with what else there is to look at: notes in the text behind its flags, remarks on each section, those on the whole with the first. */
export function withNotes(
  checks: readonly SectionCheck[],
  { sections, gaps, play, names, frame, entryOf }: Noting,
): SectionCheck[] {
  const overall = documentNotes(checks, names)
  const tenses = tensePerRole(checks, entryOf)
  const amounts = conflictingAmounts(checks, entryOf)
  const whole: Remark[] = [
    ...frameRemarks(frame, play).map((one) => ({ kind: 'frame', ...one })),
    ...documentRemarks(checks).map((message) => ({ kind: 'document', message })),
  ]
  return checks.map((check, index) => {
    const section = sections[index]
    const notes = [
      ...textNotes(check.text, play),
      ...(overall[index] ?? []),
      ...(tenses[index] ?? []),
      ...(amounts[index] ?? []),
    ]
    return {
      ...check,
      findings: inOrder(check.findings, notes),
      remarks: [...(section ? sectionRemarks(section, gaps) : []), ...(index === 0 ? whole : [])],
    }
  })
}

/** By place; a place never filled in is no new word as well, so underlines inside a note are left out. */
function inOrder(findings: readonly Finding[], notes: readonly Finding[]): Finding[] {
  const graver = new Set(['placeholder', 'note to self', 'other application'])
  const hidden = (one: Finding) =>
    one.level === 'underline' &&
    notes.some((note) => graver.has(note.kind) && note.start <= one.start && one.end <= note.end)
  return [...findings.filter((one) => !hidden(one)), ...notes].sort((a, b) => a.start - b.start || a.end - b.end)
}
