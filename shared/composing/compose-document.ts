import type { Document, DocumentKind } from '../domain/document.ts'
import type { Strength } from '../domain/pair.ts'
import type { Requirement } from '../domain/requirement.ts'
import type { Warning } from '../domain/warning.ts'
import { languageOf } from '../text/language-of.ts'
import { askedBoxes, asksForWhole } from './choosing/asked-boxes.ts'
import { asksOnlyForReasons } from './choosing/own-reason.ts'
import { toldBeside } from './choosing/told-beside.ts'
import { composeLetter } from './compose-letter.ts'
import { composeStatement } from './compose-statement.ts'
import { composeSupporting } from './compose-supporting.ts'
import type { Answer, DocumentComposition } from './document-composition.ts'
import { agreedBasics } from './documents/agreed-basics.ts'
import { type OtherLanguage, otherLanguage } from './languages/other-language.ts'
import { ownReasons } from './letters/own-reasons.ts'
import type { PairedItem } from './paired-item.ts'

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
  const chosen = answersOf(composition)
  const answers = composition.kind === 'answers' ? toldBeside(chosen, composition) : chosen
  const foreign = foreignTo(composition)
  const answered = answers
    .map((answer) => spoken(answer, { foreign, kind: composition.kind }))
    .filter(({ items }) => items.length > 0)
  const gaps = answers.filter(({ items }) => items.length === 0).map(({ requirement }) => requirement)
  const evidence = composition.evidence.filter(({ id }) => !foreign?.evidence.has(id))
  const { document, left } = composerOf(composition)({ ...composition, evidence, basics, answers: answered })
  return {
    document,
    gaps,
    left: [...left, ...outdated(composition), ...(composition.kind === 'letter' ? untranslated(answers, foreign) : [])],
    warnings: [
      ...warnings,
      ...(foreign ? [{ code: 'other-language', message: foreign.message }] : []),
      ...(composition.kind === 'letter' && !foreign && answered.length === 0
        ? [{ code: 'nothing-answers', message: nothing }]
        : []),
      ...few(composition.kind, answered.length, answers.length),
      ...(composition.kind === 'letter' && !foreign && reasonItems(composition).length === 0
        ? [{ code: 'no-reason', message: noReason }]
        : []),
    ],
  }
}

/** A word on how thin the document is: fewer than a third of what is asked has an answer. */
function few(kind: DocumentKind, answered: number, asked: number): Warning[] {
  if (answered === 0 || asked < 5 || answered * 3 >= asked) return []
  const message = `Only ${answered} of the ${asked} things asked for have an answer in your sources, so this ${kind === 'letter' ? 'letter' : 'document'} is thin: add evidence, or look whether the post fits.`
  return [{ code: 'few-answers', message }]
}

const nothing =
  'Nothing in your sources answers what this posting asks for, so the letter only tells what you did last: add evidence, or look whether the post fits.'

const noReason =
  'Your sources do not say why you want this work, so the letter gives no reason for applying: add a sentence of your own to its opening.'

function foreignTo({ posting, evidence, kind }: DocumentComposition): OtherLanguage | null {
  return otherLanguage(posting.requirements.map(({ text }) => text).join('\n'), evidence, kind)
}

/** A letter leaves out what is in another language than its posting; elsewhere it is quoted. */
function spoken(answer: Answer, { foreign, kind }: { foreign: OtherLanguage | null; kind: DocumentKind }): Answer {
  if (!foreign) return answer
  const abroad = ({ evidence }: PairedItem) => foreign.evidence.has(evidence.id)
  if (kind === 'letter') return { ...answer, items: answer.items.filter((item) => !abroad(item)) }
  return { ...answer, items: answer.items.map((item) => (abroad(item) ? { ...item, foreign: true } : item)) }
}

function untranslated(answers: readonly Answer[], foreign: OtherLanguage | null): { evidence: string; why: string }[] {
  const ids = new Set(answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  return [...ids]
    .filter((id) => foreign?.evidence.has(id))
    .map((evidence) => ({ evidence, why: 'in another language than the posting' }))
}

function composerOf({ kind, posting }: DocumentComposition) {
  if (kind === 'letter') return composeLetter
  return kind === 'answers' && askedBoxes(posting.requirements).length === 0 ? composeSupporting : composeStatement
}

/** Certificates and licences that would have answered but no longer hold. */
function outdated({ choices }: DocumentComposition): { evidence: string; why: string }[] {
  const ids = new Set(choices.flatMap(({ expired = [] }) => expired))
  return [...ids].map((evidence) => ({ evidence, why: 'no longer valid' }))
}

/** A question for reasons is answered by those alone. */
function reasonItems(composition: DocumentComposition): readonly string[] {
  const language = languageOf(composition.posting.requirements.map((one) => one.text).join(' ')) ?? 'en'
  const reasons = ownReasons(composition, language)
  return [...new Set(reasons.flatMap(({ evidence }) => evidence))]
}

function answersOf(composition: DocumentComposition): Answer[] {
  const { kind, posting, choices, entries, evidence } = composition
  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  const evidenceById = new Map(evidence.map((item) => [item.id, item]))
  const chosen = new Map(choices.map((choice) => [choice.requirement, choice]))
  const boxes = kind === 'answers' ? askedBoxes(posting.requirements) : []
  const asked = boxes.length > 0 ? boxes : posting.requirements.filter((one) => !asksForWhole(one))
  const paired = (id: string, strength: Strength): PairedItem[] => {
    const item = evidenceById.get(id)
    if (!item) return []
    const entry = item.entry ? (entryById.get(item.entry) ?? null) : null
    return [{ evidence: item, entry, parent: item.parent ? (evidenceById.get(item.parent) ?? null) : null, strength }]
  }
  const reasons = (requirement: Requirement) =>
    asksOnlyForReasons(requirement.text) ? reasonItems(composition).flatMap((id) => paired(id, 'strong')) : null
  return asked.map((requirement) => ({
    requirement,
    items:
      reasons(requirement) ??
      (chosen.get(requirement.id)?.evidence ?? []).flatMap(({ id, strength }) => paired(id, strength)),
    counted: (chosen.get(requirement.id)?.counted ?? []).flatMap((id) => paired(id, 'strong')),
  }))
}
