import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { ReadDocument } from '../../shared/domain/reading.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { readYears } from '../../shared/requirements/facts/years.ts'
import type { MatchSet, Question } from './read-set.ts'

interface Library {
  readonly entries: Entry[]
  readonly evidence: Evidence[]
}

/**
 * An alignment draft as a set: its second-level headings are the requirements, the items under each its answers (grade 3),
 * and the other files' items stand among them as distractors. Strict: an item that would answer elsewhere too counts as wrong.
 */
export async function draftSet(draft: string, others: readonly string[]): Promise<MatchSet> {
  const document = await read(draft)
  const library: Library = { entries: [], evidence: [] }
  add(library, document, 'd')
  const questions = sections(document).map((section, at) => toQuestion(section, { at, evidence: library.evidence }))
  for (const [at, path] of others.entries()) add(library, await read(path), `o${at}`)
  return { person: basename(draft), ...library, postings: [{ role: 'draft', questions }] }
}

const read = (path: string): Promise<ReadDocument> => readBytes({ name: basename(path), bytes: readFileSync(path) })

function add(library: Library, document: ReadDocument, source: string): void {
  const { entries, evidence } = readSource(document)
  const name = (id: string | null) => (id === null ? null : `${source}-${id}`)
  for (const { evidence: _, quote, id, ...fields } of entries)
    library.entries.push({ ...fields, id: `${source}-${id}`, origins: quote ? [{ source, quote }] : [] })
  for (const { quote, id, entry, parent, ...rest } of evidence)
    library.evidence.push({
      ...rest,
      id: `${source}-${id}`,
      entry: name(entry),
      parent: name(parent),
      by: 'import',
      original: null,
      origins: [{ source, quote }],
    })
}

interface Section {
  readonly text: string
  readonly start: number
  readonly end: number
}

function sections({ blocks, text }: ReadDocument): Section[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return headings.flatMap((heading, at) => {
    const end = headings[at + 1]?.start ?? text.length
    return heading.level === 2 ? [{ text: heading.text, start: heading.start, end }] : []
  })
}

function toQuestion(
  { text, start, end }: Section,
  { at, evidence }: { at: number; evidence: readonly Evidence[] },
): Question {
  const inside = evidence.filter(({ origins }) => origins.some(({ quote }) => quote.start >= start && quote.end <= end))
  const requirement: Requirement = {
    id: `r${at}`,
    text,
    level: 'must',
    group: null,
    quote: { start, end },
    years: readYears(text),
    limit: null,
  }
  return { requirement, type: 'hard', gap: inside.length === 0, grades: new Map(inside.map(({ id }) => [id, 3])) }
}
