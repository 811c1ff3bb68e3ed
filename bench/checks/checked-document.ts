import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../electron/store-ports.ts'
import type { DocumentBlock, Section } from '../../shared/domain/document.ts'
import { type Person, readPerson } from '../grounding/read-person.ts'

export const sections = 20
export const perSection = 20

const folder = join(import.meta.dirname, '../grounding/people')

/** Honest, cited sentences of the bench's fictional people as two applications: one of `sections` sections, one of a single section. */
export function putCheckedDocument(store: Store): { readonly whole: string; readonly one: string } {
  const people = readdirSync(folder).map((name) => readPerson(readFileSync(join(folder, name), 'utf8')))
  const lines = people.flatMap((person, at) =>
    person.faithful.map((claim) => ({ ...claim, cited: claim.cited.map((id) => `${at}-${id}`) })),
  )
  store.transact(() => {
    people.forEach((person, at) => {
      putEvidence(store, person, at)
    })
    put(store, 'a1', sections, lines)
    put(store, 'a2', 1, lines)
  })
  return { whole: 'a1', one: 'a2' }
}

function putEvidence(store: Store, { evidence }: Person, at: number): void {
  const about = { parent: null, by: 'hand' as const, original: null, origins: [], links: [], said: null }
  for (const { id, text } of evidence) store.evidence.put({ id: `${at}-${id}`, text, entry: null, ...about })
}

interface Line {
  readonly text: string
  readonly cited: readonly string[]
}

function put(store: Store, id: string, count: number, lines: readonly Line[]): void {
  const at = new Date(0).toISOString()
  const about = {
    role: 'Officer',
    company: 'Quill',
    place: null,
    closes: null,
    addressee: null,
    text: 'Officer at Quill',
  }
  const posting = `p-${id}`
  store.postings.put({
    id: posting,
    name: 'Job',
    addedAt: at,
    ...about,
    requirements: [],
    warnings: [],
    hidden: [],
    ignored: [],
  })
  const dates = { createdAt: at, changedAt: at }
  store.applications.put({
    id,
    title: 'Officer',
    company: 'Quill',
    posting,
    noModel: false,
    kind: 'statement',
    status: 'draft',
    ...dates,
  })
  const made = Array.from({ length: count }, (_, number) => section(number, lines))
  const document = {
    kind: 'statement' as const,
    title: 'Officer',
    language: 'en',
    author: '',
    letter: null,
    sections: made,
  }
  store.documents.put({ application: id, revision: 1, savedAt: at, document })
}

function section(number: number, lines: readonly Line[]): Section {
  const own = Array.from({ length: perSection }, (_, at) => lines[(number * perSection + at) % lines.length])
  const content = own.flatMap((line) =>
    line
      ? [
          {
            kind: 'text' as const,
            text: `${line.text} `,
            marks: [{ kind: 'citation' as const, evidence: [...line.cited] }],
          },
        ]
      : [],
  )
  const blocks: DocumentBlock[] = [{ kind: 'paragraph', content }]
  return { id: `s${number + 1}`, heading: `Part ${number + 1}`, group: null, requirements: [], limit: null, blocks }
}

/** Another text in the first section, as after a key. */
export function typeInto(store: Store, application: string, typed: number): void {
  const stored = store.documents.get(application)
  if (!stored) return
  const [first, ...rest] = stored.document.sections
  if (!first) return
  const words: DocumentBlock = { kind: 'paragraph', content: [{ kind: 'text', text: `And ${typed} more.`, marks: [] }] }
  const sections = [{ ...first, blocks: [...first.blocks.slice(0, 1), words] }, ...rest]
  store.documents.put({ ...stored, document: { ...stored.document, sections } })
}
