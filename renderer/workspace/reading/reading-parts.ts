import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Section } from '../../../shared/domain/document.ts'
import type { CheckedSentence, SentenceStatus } from '../../../shared/domain/finding.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { partName } from '../../../shared/formats/parts/part-name.ts'
import { whereFrom } from '../evidence/where-from.ts'

/** A line of the person's own that a sentence rests on; `from` is empty where the line is gone. */
export interface SourceLine {
  readonly id: string
  readonly words: string
  readonly from: string
}

/** A sentence of the document with what stands behind it. */
export interface ReadingRow extends Pick<CheckedSentence, 'text' | 'start' | 'end' | 'status'> {
  readonly lines: readonly SourceLine[]
  /** What is to be known beside the lines, or where there are none. */
  readonly remarks: readonly string[]
}

export interface ReadingPart {
  readonly section: string
  readonly name: string
  readonly rows: readonly ReadingRow[]
}

interface Read {
  readonly sections: readonly Pick<Section, 'id' | 'heading' | 'requirements'>[]
  readonly checks: readonly SectionCheck[]
  readonly view: LibraryView
}

/** Every sentence of the document in its order, each with the lines of the person's own that it cites; sections without any are left out. */
export function readingParts({ sections, checks, view }: Read): ReadingPart[] {
  return sections.flatMap((section) => {
    const check = checks.find((one) => one.section === section.id)
    if (!check || check.sentences.length === 0) return []
    const rows = check.sentences.map((sentence) => rowOf(sentence, check, view))
    return [{ section: section.id, name: section.heading || partName(section, sections), rows }]
  })
}

function rowOf({ text, start, end, ...sentence }: CheckedSentence, check: SectionCheck, view: LibraryView): ReadingRow {
  const { status, evidence, sums = [] } = sentence
  const cited = status === 'backed' || status === 'flagged' ? evidence : []
  const within = check.findings.filter((one) => start <= one.start && one.end <= end)
  const flags = within.filter(({ level }) => level === 'flag').map(({ why }) => why)
  const lines = cited.map((id) => lineOf(id, view))
  const derived = sums.map(({ quote, sum }) => `“${quote.trim()}” follows from it: ${sum}`)
  const own = within.filter(({ level }) => level === 'underline').map(({ quote }) => `“${quote}”`)
  const beyond = lines.length > 0 && own.length > 0 ? [`Not in these lines: ${[...new Set(own)].join(', ')}.`] : []
  const remarks = [...(status === 'flagged' ? flags : []), ...derived, ...beyond, ...standing(sentence)]
  // The same may be found of two words of a sentence.
  return { text: text.replace(/\s+/gu, ' ').trim(), start, end, status, lines, remarks: [...new Set(remarks)] }
}

function lineOf(id: string, view: LibraryView): SourceLine {
  const item = view.evidence.find((one) => one.id === id)
  if (!item) return { id, words: 'This evidence is no longer in the library.', from: '' }
  return { id, words: `“${item.text}”`, from: whereFrom(view, item) }
}

const words: Readonly<Record<SentenceStatus, string>> = {
  backed: '',
  flagged: '',
  uncited: 'No line of yours says this yet.',
  vouched: 'Your word alone',
  framing: 'Claims nothing about you.',
}

function standing({ status, vouchedOn }: Pick<CheckedSentence, 'status' | 'vouchedOn'>): string[] {
  if (words[status] === '') return []
  return [status === 'vouched' ? `${words[status]}${vouchedOn ? `, on ${vouchedOn}` : ''}.` : words[status]]
}
