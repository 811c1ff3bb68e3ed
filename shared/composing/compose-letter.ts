import type { Document, Section } from '../domain/document.ts'
import type { ProposedSentence } from '../domain/proposal.ts'
import { countWords } from '../writing/count-words.ts'
import type { AnsweredComposition } from './document-composition.ts'
import { applyProposal } from './documents/apply-proposal.ts'
import { newDocument } from './documents/new-document.ts'
import { primaryLanguage } from './languages/primary-language.ts'
import { furtherItems } from './letters/further-items.ts'
import { hardlyFits } from './letters/hardly-fits.ts'
import { letterContent, sayable } from './letters/letter-content.ts'
import { letterPhrases } from './letters/letter-phrases.ts'
import { letterPoints } from './letters/letter-points.ts'
import { letterText } from './letters/letter-text.ts'
import { type LeftLine, linesLeft } from './letters/lines-left.ts'
import { linesOfPosts } from './letters/lines-of-posts.ts'
import { ownReasons } from './letters/own-reasons.ts'
import { resultsOfPresent } from './letters/results-of-present.ts'
import { saidIn } from './letters/said-in.ts'

/** Up to here a letter is short enough to take a list of what running text has no place for. */
const thinLetter = 300

/** From here on a letter is running text with a list beside it, and that has so many points at most. */
const mostlyRunning = 130
const fewPoints = 5

/** From here on a letter says enough to go without a list of one line. */
const fullLetter = 200

/** A letter of one page from the answers, and from what else the sources tell where there is room. What has no room goes, the least needed first. */
export function composeLetter(input: AnsweredComposition): {
  document: Document
  left: LeftLine[]
} {
  const empty = newDocument(input)
  const { language } = empty
  const reasons = ownReasons(input, language)
  const further = furtherItems(input, language)
  const thin = hardlyFits(input) ? letterPhrases(language).hardlyFits : undefined
  const lines = linesOfPosts(input, language)
  const brief = letterPoints(input.answers, {
    language: primaryLanguage(language),
    told: new Set(sayable(input, language, new Set()).map(({ item }) => item.evidence.id)),
    fits: () => true,
  })
  const room = { language, reasons, words: input.words, further, lines, reserved: wordsIn(brief) }
  const content = letterContent(input, thin ? { ...room, thin } : room)
  const { opening, why, body, closing } = letterText(input, content, { language, plainEnd: thin !== undefined })
  const open: ProposedSentence[][] = thin ? [[{ text: thin, evidence: [], findings: [] }]] : []
  const before = [opening, ...open, why, ...body].filter((own) => own.length > 0)
  const texts = [...before, closing].flat()
  const listed = letterPoints(input.answers, {
    language: primaryLanguage(language),
    told: saidIn(texts, input.evidence),
    results: resultsOfPresent(input),
    ...(wordsIn(texts) > mostlyRunning ? { most: fewPoints } : {}),
    fits: (more) => wordsIn([...texts, inBrief, ...more]) <= Math.min(input.words ?? thinLetter, thinLetter),
  })
  const points = listed.length === 1 && wordsIn(texts) > fullLetter ? [] : listed
  const sections = [
    ...before.map((sentences) => paragraph(input, sentences)),
    ...(points.length > 0 ? [list(input, points)] : []),
    paragraph(input, closing),
  ]
  const left = linesLeft(input, {
    sentences: [...texts, ...points],
    content: new Set([
      ...content.items.map(({ item }) => item.evidence.id),
      ...points.flatMap(({ evidence }) => evidence),
    ]),
    sayable: new Set(sayable(input, language, new Set()).map(({ item }) => item.evidence.id)),
    offered: new Set([...further, ...[...lines.values()].flat()].map(({ evidence }) => evidence.id)),
  })
  return { document: { ...empty, sections }, left }
}

/** A paragraph of a letter is a section that answers nothing before it is chosen. */
const paragraph = ({ newId }: AnsweredComposition, sentences: readonly ProposedSentence[]): Section =>
  applyProposal(
    { id: newId('s'), heading: '', group: null, requirements: [], limit: null, blocks: [] },
    { sentences: [...sentences], bullets: false },
  )

const inBrief: ProposedSentence = { text: 'From my CV, in brief:', evidence: [], findings: [] }

/** What the sources say too tersely for running text, as a short list under words that claim nothing. */
const list = (input: AnsweredComposition, points: readonly ProposedSentence[]): Section =>
  applyProposal(paragraph(input, [inBrief]), {
    sentences: [...points],
    bullets: true,
  })

const wordsIn = (sentences: readonly ProposedSentence[]): number =>
  countWords(sentences.map(({ text }) => text).join(' '))
