import type { Application } from '../domain/application.ts'
import type { Document, Inline, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import type { Requirement } from '../domain/requirement.ts'
import { keptInlines } from '../formats/kept-inlines.ts'
import { sectionText } from '../formats/section-text.ts'
import { sentences } from '../text/sentences.ts'
import { blockLines } from './block-lines.ts'
import { type Asked, answerScores, muchTheSame, similarRequirements } from './similar-requirements.ts'

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

/** What was written for a requirement that asks for much the same. */
export interface EarlierAnswer {
  readonly application: Id
  readonly section: Id
  /** What was asked then. */
  readonly asked: string
  /** How near the two requirements are, 0 to 1. */
  readonly score: number
  /** True when each of them was an item of a list. */
  readonly bullets: boolean
  readonly sentences: readonly EarlierSentence[]
}

const most = 3

/** From here on a paragraph that was written for several requirements is taken to answer one. */
const plainlyAnswers = 0.4

/** For each requirement what the person wrote elsewhere for one much like it, nearest first, of two alike the newer. */
export function earlierAnswers(
  asked: readonly Asked[],
  earlier: readonly EarlierApplication[],
): ReadonlyMap<Id, readonly EarlierAnswer[]> {
  const answered = earlier.flatMap(answersOf)
  const single = answered.filter(({ several }) => !several)
  const near = similarRequirements(
    asked,
    single.map(({ key, asked: text }) => ({ id: key, text })),
  )
  const answers = answerScores(asked, answered.filter(({ several }) => several).map(asText))
  const score = (id: Id, { key, several }: Answered) => (several ? answers(id, key) : near(id, key))
  return new Map(
    asked.map(({ id }) => [
      id,
      answered
        .map((one) => ({ ...one, score: score(id, one) }))
        .filter((one) => one.score >= (one.several ? plainlyAnswers : muchTheSame))
        .sort((a, b) => b.score - a.score || b.at.localeCompare(a.at))
        .filter((answer, place, all) => all.findIndex((one) => wordsOf(one) === wordsOf(answer)) === place)
        .slice(0, most)
        .map(({ key: _, at: __, several: ___, ...answer }) => answer),
    ]),
  )
}

const wordsOf = ({ sentences: all }: Pick<EarlierAnswer, 'sentences'>) => all.map(({ text }) => text).join(' ')
const asText = (one: Answered): Asked => ({ id: one.key, text: wordsOf(one) })

interface Answered extends Omit<EarlierAnswer, 'score'> {
  readonly key: string
  readonly at: string
  /** Its section answers several requirements: then its words decide, not what was asked. */
  readonly several: boolean
}

function answersOf(earlier: EarlierApplication): Answered[] {
  return earlier.document.sections.flatMap((section) => {
    const asked = earlier.requirements.filter(({ id }) => section.requirements.includes(id))
    const [only] = asked
    if (!only) return []
    if (asked.length === 1) return answerOf(earlier, section, { key: '', asked: only.text, several: false })
    return section.blocks.flatMap((block, at) =>
      answerOf(earlier, { ...section, blocks: [block] }, { key: `${at}`, asked: section.heading, several: true }),
    )
  })
}

function answerOf(
  { application: { id, changedAt } }: EarlierApplication,
  section: Section,
  { key, ...about }: Pick<Answered, 'key' | 'asked' | 'several'>,
): Answered[] {
  const said = saidIn(section)
  const bullets = section.blocks.some(({ kind }) => kind === 'bulletList' || kind === 'orderedList')
  const place = { application: id, section: section.id, key: `${id} ${section.id} ${key}`, at: changedAt }
  return said.length === 0 ? [] : [{ ...place, ...about, bullets, sentences: said }]
}

/** The sentences of a section without its notes, each with what it cites. */
function saidIn(section: Section): EarlierSentence[] {
  if (sectionText(section).text.trim() === '') return []
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
