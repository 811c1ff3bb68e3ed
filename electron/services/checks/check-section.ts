import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Section } from '../../../shared/domain/document.ts'
import type { CheckedSentence, Finding } from '../../../shared/domain/finding.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { type SectionText, sectionText } from '../../../shared/formats/plain/section-text.ts'
import type { ClaimContext } from '../../../shared/grounding/claim.ts'
import { isFraming } from '../../../shared/grounding/framing/is-framing.ts'
import { isLeadIn } from '../../../shared/grounding/framing/is-lead-in.ts'
import { givenWord } from '../../../shared/grounding/given-word.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import type { Range } from '../../../shared/text/range.ts'
import { sentences } from '../../../shared/text/sentences.ts'
import { findNotesToSelf } from '../../../shared/writing/find-notes-to-self.ts'
import { citedIn } from './cited-in.ts'
import { inlinesIn } from './inlines-in.ts'
import { listAfter } from './list-after.ts'
import { rememberedClaim } from './remembered-claim.ts'
import { vouchedIn } from './vouched-in.ts'

/**
 * Checks every sentence of a section against the evidence it cites; a line that opens a list and cites nothing rests on what the list
 * cites. Evidence that is gone from the library counts as not cited; remarks to oneself claim nothing, and what the person vouches for,
 * in the text or by evidence made of a claim, is theirs to answer.
 */
export function checkSection(
  section: Section,
  grounds: ReadonlyMap<Id, GroundingEvidence>,
  context: ClaimContext,
): SectionCheck {
  const written = sectionText(section)
  const notes = findNotesToSelf(written.text)
  const checked = linesOf(written.text)
    .flatMap((line) => sentencesIn(written.text, line))
    .map((range) => checkSentence(section, written, { range, grounds, context, notes }))
  return {
    section: section.id,
    text: written.text,
    sentences: checked.map(({ sentence }) => sentence),
    findings: checked.flatMap(({ findings }) => findings),
  }
}

interface Place {
  readonly range: Range
  readonly grounds: ReadonlyMap<Id, GroundingEvidence>
  readonly context: ClaimContext
  /** Where the text talks to its writer. */
  readonly notes: readonly Range[]
}

interface Checked {
  readonly sentence: CheckedSentence
  readonly findings: readonly Finding[]
}

function checkSentence(section: Section, written: SectionText, { range, grounds, context, notes }: Place): Checked {
  const text = written.text.slice(range.start, range.end)
  const inlines = inlinesIn(section, written, range)
  const own = citedIn(inlines)
  const opens = own.length === 0 && text.endsWith(':')
  const cited = opens ? citedIn(listAfter(section, written, range)) : own
  const plain = (status: CheckedSentence['status']) => ({
    sentence: { text, ...range, status, evidence: cited },
    findings: [],
  })
  if (notes.some(({ start, end }) => start <= range.start && range.end <= end)) return plain('framing')
  if (isFraming(text, context) || isLeadIn(text)) return plain('framing')
  const vouchedOn = vouchedIn(text, inlines)
  if (vouchedOn !== null) return { sentence: { ...plain('vouched').sentence, vouchedOn }, findings: [] }
  const evidence = cited.flatMap((id) => grounds.get(id) ?? [])
  const { findings: found, sums: added } = rememberedClaim({ ...context, text, evidence })
  const findings = found.map((one) => moved(one, range.start))
  const flagged = found.some(({ level }) => level === 'flag')
  const word = flagged ? null : givenWord({ ...context, text, evidence }, found)
  const status = evidence.length === 0 ? 'uncited' : flagged ? 'flagged' : word ? 'vouched' : 'backed'
  const sums = added.map((one) => moved(one, range.start))
  const more = { ...(word ? { vouchedOn: word } : {}), ...(sums.length > 0 ? { sums } : {}) }
  return { sentence: { text, ...range, status, evidence: cited, ...more }, findings }
}

function moved<Found extends Range>(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by }
}

/** A section's lines are its blocks; a sentence never runs over the end of one. */
function linesOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

function sentencesIn(text: string, line: Range): Range[] {
  const found = sentences(text.slice(line.start, line.end))
  return found.map(({ start, end }) => ({ start: start + line.start, end: end + line.start }))
}
