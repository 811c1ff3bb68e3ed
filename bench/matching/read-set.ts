import { type Entry, type EntryKind, entryKindSchema } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import { type Requirement, requirementLevelSchema } from '../../shared/domain/requirement.ts'

export const types = ['hard', 'soft', 'years', 'eligibility'] as const
export type Type = (typeof types)[number]

/** A requirement with graded relevant items (3 answers it fully, 2 well, 1 in part); a gap has none above 1. */
export interface Question {
  readonly requirement: Requirement
  readonly type: Type
  readonly gap: boolean
  readonly grades: ReadonlyMap<string, number>
}

/** One fictional person with the postings judged for them. */
export interface MatchSet {
  readonly person: string
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  readonly postings: readonly { readonly role: string; readonly questions: readonly Question[] }[]
}

/** Reads a set: the form is explained in the first line of sets/development/nurse.txt. A line that fits nothing is an error. */
export function readSet(text: string): MatchSet {
  const entries: Entry[] = []
  const evidence: Evidence[] = []
  const postings: { role: string; questions: Question[] }[] = []
  let person = ''
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('person ')) person = line.slice(7)
    else if (line.startsWith('@')) entries.push(readEntry(line, `n${entries.length + 1}`))
    else if (line.startsWith('posting ')) postings.push({ role: line.slice(8), questions: [] })
    else if (postings.length === 0) evidence.push(readEvidence(line, entries.at(-1)?.id ?? null))
    else postings.at(-1)?.questions.push(readQuestion(line, `r${postings.length}-${postings.at(-1)?.questions.length}`))
  }
  checkIds(person, evidence, postings)
  return { person, entries, evidence, postings }
}

function readEntry(line: string, id: string): Entry {
  const [head = '', organisation = '', start = '', end = ''] = line
    .slice(1)
    .split('|')
    .map((cell) => cell.trim())
  const kind: EntryKind = entryKindSchema.parse(head.split(' ')[0])
  const title = head.slice(kind.length).trim()
  return {
    id,
    kind,
    title,
    organisation: organisation || null,
    location: null,
    start: start || null,
    end: end || null,
    doubts: [],
    origins: [],
  }
}

function readEvidence(line: string, entry: string | null): Evidence {
  const [id = '', ...words] = line.split(' ')
  return {
    id,
    text: words.join(' '),
    entry,
    parent: null,
    by: 'import',
    original: null,
    origins: [],
    links: [],
    said: null,
  }
}

function readQuestion(line: string, id: string): Question {
  const parts = /^(\w+) (\w+)(?: years=([\d.]+))?( gap)?: (.*?) ::(.*)$/u.exec(line)
  if (!parts) throw new Error(`Not a requirement line: ${line}`)
  const [, level, type, years, gap, text = '', grades = ''] = parts
  const kind = types.find((name) => name === type)
  if (!kind) throw new Error(`Unknown type: ${line}`)
  const min = years === undefined ? null : Number(years)
  return {
    requirement: {
      id,
      text,
      level: requirementLevelSchema.parse(level),
      group: null,
      quote: { start: 0, end: text.length },
      years: min === null ? null : { min, max: null },
      limit: null,
    },
    type: kind,
    gap: gap !== undefined,
    grades: new Map(grades.trim().split(/\s+/u).filter(Boolean).map(readGrade)),
  }
}

function readGrade(pair: string): [string, number] {
  const [id = '', grade = ''] = pair.split('=')
  return [id, Number(grade)]
}

function checkIds(person: string, evidence: readonly Evidence[], postings: MatchSet['postings']): void {
  const ids = new Set(evidence.map(({ id }) => id))
  for (const { questions } of postings)
    for (const { requirement, grades } of questions)
      for (const id of grades.keys())
        if (!ids.has(id)) throw new Error(`${person}: no item ${id} (${requirement.text})`)
}
