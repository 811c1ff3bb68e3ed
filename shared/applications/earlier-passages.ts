import type { Application } from '../domain/application.ts'
import type { Document, Inline, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import type { Requirement } from '../domain/requirement.ts'
import { keptInlines } from '../formats/markdown/kept-inlines.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { sentences } from '../text/sentences.ts'
import { blockLines } from './block-lines.ts'

/** An application with what it asked and what was written. */
export interface EarlierApplication {
  readonly application: Application
  readonly requirements: readonly Requirement[]
  readonly document: Document
}

/** A sentence of an earlier answer with the evidence it cites. */
export interface EarlierSentence {
  readonly text: string
  readonly evidence: readonly Id[]
}

/** What was written for one requirement, or one paragraph that was written for several. Its sentences are read when they are needed. */
export interface EarlierPassage {
  readonly application: Id
  readonly section: Id
  /** What was asked then. */
  readonly asked: string
  /** True when its text is items of a list. */
  readonly bullets: boolean
  readonly key: string
  readonly at: string
  /** Its section answers several requirements: then its words decide, not what was asked. */
  readonly several: boolean
  readonly sentences: () => readonly EarlierSentence[]
}

/** What an application holds that could answer a requirement elsewhere. */
export function earlierPassages(earlier: EarlierApplication): readonly EarlierPassage[] {
  return earlier.document.sections.flatMap((section) => {
    const asked = earlier.requirements.filter(({ id }) => section.requirements.includes(id))
    const [only] = asked
    if (!only) return []
    if (asked.length === 1) return passageOf(earlier, section, { key: '', asked: only.text, several: false })
    return section.blocks.flatMap((block, at) =>
      passageOf(earlier, { ...section, blocks: [block] }, { key: `${at}`, asked: section.heading, several: true }),
    )
  })
}

function passageOf(
  { application: { id, changedAt } }: EarlierApplication,
  section: Section,
  { key, ...about }: Pick<EarlierPassage, 'key' | 'asked' | 'several'>,
): EarlierPassage[] {
  if (sectionText(section).text.trim() === '') return []
  const bullets = section.blocks.some(({ kind }) => kind === 'bulletList' || kind === 'orderedList')
  const place = { application: id, section: section.id, key: `${id} ${section.id} ${key}`, at: changedAt }
  let said: readonly EarlierSentence[] | null = null
  const sentences = () => {
    said ??= saidIn(section)
    return said
  }
  return [{ ...place, ...about, bullets, sentences }]
}

/** The sentences of a section without its notes, each with what it cites. */
function saidIn(section: Section): EarlierSentence[] {
  return section.blocks.flatMap(blockLines).flatMap((content) => {
    const pieces = keptInlines(content).map(({ inline }) => inline)
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('')
    return sentences(text).map(({ start, end }) => ({
      text: text.slice(start, end).trim(),
      evidence: citedBetween(pieces, start, end),
    }))
  })
}

function citedBetween(pieces: readonly Inline[], start: number, end: number): Id[] {
  const cited = new Set<Id>()
  let at = 0
  for (const piece of pieces) {
    const next = at + (piece.kind === 'text' ? piece.text.length : 1)
    if (piece.kind === 'text' && at < end && start < next)
      for (const mark of piece.marks) if (mark.kind === 'citation') for (const id of mark.evidence) cited.add(id)
    at = next
  }
  return [...cited]
}
