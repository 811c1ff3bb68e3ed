import type { Store } from '../../../electron/store-ports.ts'
import type { Document } from '../../../shared/domain/document.ts'

/** A document of about 5,000 words that says which save of which worker it is. */
export function numberedDocument(worker: number, number: number): Document {
  const text = `This is save ${worker}-${number}. ${'Rewired a school over the summer holidays. '.repeat(700)}`
  return {
    kind: 'statement',
    title: 'Electrician',
    language: 'en',
    author: '',
    letter: null,
    sections: [
      {
        id: 's1',
        heading: 'Wiring',
        group: null,
        requirements: [],
        limit: null,
        blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }],
      },
    ],
  }
}

/** The application whose document is written, made when it is not there yet. */
export function beginApplication(store: Store): string {
  const [known] = store.applications.list()
  if (known) return known.id
  const now = new Date(0).toISOString()
  const about = {
    role: null,
    company: null,
    place: null,
    closes: null,
    addressee: null,
    requirements: [],
    warnings: [],
    hidden: [],
  }
  store.transact(() => {
    store.postings.put({ id: 'p1', name: 'Job', text: 'Job', addedAt: now, ignored: [], ...about })
    const dates = { createdAt: now, changedAt: now }
    store.applications.put({
      id: 'a1',
      title: 'Job',
      company: null,
      posting: 'p1',
      kind: 'statement',
      status: 'draft',
      noModel: false,
      ...dates,
    })
    store.documents.put({ application: 'a1', revision: 1, savedAt: now, document: numberedDocument(0, 0) })
  })
  return 'a1'
}

/** A CV that nobody else has. */
export const someCv = (worker: number, number: number): string => `# Ines Calder

## Experience

### Electrician, Harbour Electrics ${worker}-${number}, 2015 – 2019

- Rewired ${number + 2} schools over the summer holidays
- Taught three apprentices to test and inspect
`

export const posting = (worker: number, number: number): string => `# Electrician ${worker}-${number} at Quay Works

## What you need

- Experience of rewiring schools
- Able to teach apprentices
`
