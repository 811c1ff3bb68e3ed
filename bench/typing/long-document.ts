import type { Store } from '../../electron/store-ports.ts'
import type { Document, Inline, Section } from '../../shared/domain/document.ts'

/** What the page holds while keys are timed. */
export const size = { sections: 20, words: 5000, citations: 60 } as const

const sentence = 'Planned the rewiring of a primary school with four apprentices over one summer holiday'
/** Every paragraph begins with it, so that the spelling has something to underline. */
const misspelt = 'I recieved thanks for it. '
const perSection = size.citations / size.sections
const paragraphs = 4
const sentences = Math.round(size.words / size.sections / paragraphs / sentence.split(' ').length)

/** Puts an application with a long, cited statement into a library, and others like it to open and close. */
export function putLongDocument(store: Store, others: number): void {
  const now = new Date(0).toISOString()
  const requirements = Array.from({ length: size.sections }, (_, i) => requirement(i))
  const text = requirements.map((one) => one.text).join('\n')
  store.transact(() => {
    for (let i = 0; i < size.citations; i += 1) store.evidence.put(evidence(i))
    const about = { role: 'Electrician', company: null, place: null, closes: null, addressee: null }
    store.postings.put({
      id: 'p1',
      name: 'Job',
      text,
      addedAt: now,
      ...about,
      requirements,
      warnings: [],
      hidden: [],
      ignored: [],
    })
    const dates = { createdAt: now, changedAt: now }
    const application = {
      id: 'a1',
      title: 'Electrician',
      company: null,
      posting: 'p1',
      noModel: false,
      ...dates,
    } as const
    store.applications.put({ ...application, kind: 'statement', status: 'draft' })
    store.documents.put({ application: 'a1', revision: 1, savedAt: now, document: longDocument() })
    store.applications.put({ ...application, id: 'c1', title: shortName, kind: 'statement', status: 'draft' })
    const short = { ...longDocument(), sections: longDocument().sections.slice(0, 3) }
    store.documents.put({ application: 'c1', revision: 1, savedAt: now, document: short })
    for (let i = 1; i <= others; i += 1) {
      const other = { ...application, id: `b${i}`, title: otherName(i), kind: 'statement', status: 'draft' } as const
      store.applications.put(other)
      store.documents.put({ application: other.id, revision: 1, savedAt: now, document: longDocument() })
    }
  })
}

/** The name of the application whose document takes two pages. */
export const shortName = 'Two pages'

/** The name of one of the other applications, by which it is opened. */
export const otherName = (i: number) => `Application ${String(i).padStart(3, '0')}`

function requirement(i: number) {
  const text = `Requirement number ${String(i + 1).padStart(2, '0')}`
  const start = i * (text.length + 1)
  const quote = { start, end: start + text.length }
  return { id: `r${i + 1}`, text, level: 'must' as const, group: null, quote, years: null, limit: null }
}

const evidence = (i: number) => ({
  id: `e${i + 1}`,
  text: `${sentence}, job ${i + 1}`,
  entry: null,
  parent: null,
  by: 'hand' as const,
  original: null,
  origins: [],
  links: [],
  said: null,
})

function longDocument(): Document {
  const sections = Array.from({ length: size.sections }, (_, i) => section(i))
  return { kind: 'statement', title: 'Electrician', language: 'en', author: '', letter: null, sections }
}

function section(i: number): Section {
  const blocks = Array.from({ length: paragraphs }, (_, p) => {
    const plain: Inline = { kind: 'text', text: misspelt + `${sentence}. `.repeat(sentences - 1), marks: [] }
    const cited = { kind: 'citation' as const, evidence: [`e${i * perSection + p + 1}`] }
    const last: Inline = { kind: 'text', text: `${sentence}.`, marks: p < perSection ? [cited] : [] }
    return { kind: 'paragraph' as const, content: [plain, last] }
  })
  return {
    id: `s${i + 1}`,
    heading: `Requirement number ${i + 1}`,
    group: null,
    requirements: [`r${i + 1}`],
    limit: null,
    blocks,
  }
}
