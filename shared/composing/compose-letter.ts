import type { Document, Section } from '../domain/document.ts'
import type { EntryKind } from '../domain/entry.ts'
import type { ProposedSentence } from '../domain/proposal.ts'
import { isCourtesy } from '../matching/motives/own-reason.ts'
import { isOutdated } from './choosing/is-outdated.ts'
import { isPrivate } from './choosing/is-private.ts'
import type { AnsweredComposition } from './document-composition.ts'
import { applyProposal } from './documents/apply-proposal.ts'
import { newDocument } from './documents/new-document.ts'
import { furtherItems } from './letters/further-items.ts'
import { hardlyFits } from './letters/hardly-fits.ts'
import { letterContent, sayable } from './letters/letter-content.ts'
import { letterPhrases } from './letters/letter-phrases.ts'
import { letterText } from './letters/letter-text.ts'
import { linesOfPosts } from './letters/lines-of-posts.ts'
import { ownReasons } from './letters/own-reasons.ts'
import { headerTold } from './telling/header-told.ts'

/** A letter of one page from the answers, and from what else the sources tell where there is room. What has no room goes, the least needed first. */
export function composeLetter(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const empty = newDocument(input)
  const { language } = empty
  const reasons = ownReasons(input, language)
  const further = furtherItems(input, language)
  const thin = hardlyFits(input) ? letterPhrases(language).hardlyFits : undefined
  const lines = linesOfPosts(input, language)
  const room = { language, reasons, words: input.words, further, lines }
  const content = letterContent(input, thin ? { ...room, thin } : room)
  const { opening, why, body, closing } = letterText(input, content, { language, plainEnd: thin !== undefined })
  const open: ProposedSentence[][] = thin ? [[{ text: thin, evidence: [], findings: [] }]] : []
  const paragraphs = [opening, ...open, why, ...body, closing].filter((own) => own.length > 0)
  const sections = paragraphs.map((sentences) => paragraph(input, sentences))
  const used = new Set(paragraphs.flatMap((own) => own.flatMap(({ evidence }) => evidence)))
  const told = new Set(content.items.map(({ item }) => item.evidence.id))
  const could = new Set(sayable(input, language, new Set()).map(({ item }) => item.evidence.id))
  const all = new Set(input.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const left = [...all]
    .filter((id) => !used.has(id))
    .map((evidence) => ({ evidence, why: could.has(evidence) && !told.has(evidence) ? noRoom : noSentence }))
  const offered = new Set([...further, ...[...lines.values()].flat()].map(({ evidence }) => evidence.id))
  const others = untold(input, new Set([...all, ...used])).map((evidence) => ({
    evidence,
    why: offered.has(evidence) ? noRoom : notAsked,
  }))
  return { document: { ...empty, sections }, left: [...left, ...others] }
}

/** What stands under a post, a study or an honour and is neither chosen nor told: lines that only name their entry, or are told with the line above them, are no loss. */
function untold({ evidence, entries, today }: AnsweredComposition, known: ReadonlySet<string>): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return evidence
    .filter(({ id, text, entry, parent, said }) => {
      const own = byId.get(entry ?? '') ?? null
      if (known.has(id) || said || (parent && known.has(parent)) || !own || !missed.has(own.kind)) return false
      return headerTold(text, own) === null && !isOutdated(text, today) && !isCourtesy(text) && !isPrivate(text)
    })
    .map(({ id }) => id)
}

const missed: ReadonlySet<EntryKind> = new Set([
  'work',
  'volunteer',
  'project',
  'award',
  'certificate',
  'publication',
  'education',
])

/** A paragraph of a letter is a section that answers nothing before it is chosen. */
const paragraph = ({ newId }: AnsweredComposition, sentences: readonly ProposedSentence[]): Section =>
  applyProposal(
    { id: newId('s'), heading: '', group: null, requirements: [], limit: null, blocks: [] },
    { sentences: [...sentences], bullets: false },
  )

const noRoom = 'a letter has no room for it'
const noSentence = 'it makes no sentence of its own'
const notAsked = 'nothing in the posting asks for it'
