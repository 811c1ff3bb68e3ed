import { describe, expect, it } from 'vitest'
import type { Document } from '../domain/document.ts'
import { entryOf } from '../domain/testing/entry-of.ts'
import { evidenceSheet } from './evidence-sheet.ts'
import { toMarkdown } from './markdown/to-markdown.ts'

const document: Document = {
  kind: 'statement',
  title: 'Site Electrician – Quill Housing',
  language: 'en',
  author: 'Tomasz Brennan',
  letter: null,
  sections: [
    { id: 's1', heading: 'Rewiring', group: 'Essential', requirements: ['q1'], limit: { words: 100 }, blocks: [] },
  ],
}
const source = { name: 'cv.md', text: '# Tomasz\n\n- Rewired 40 houses\n' }
const text = 'I rewired 40 houses. I led nine people. I am keen to join.'
const sentences = [
  { text: 'I rewired 40 houses.', start: 0, end: 20, status: 'backed' as const, evidence: ['e1'] },
  { text: 'I led nine people.', start: 21, end: 39, status: 'flagged' as const, evidence: ['e2'] },
  { text: 'I am keen to join.', start: 40, end: 58, status: 'framing' as const, evidence: [] },
]
const findings = [
  {
    kind: 'number',
    level: 'flag' as const,
    start: 27,
    end: 31,
    quote: 'nine',
    why: 'The number "nine" is not in the evidence.',
  },
]
const about = { parent: null, original: null, links: [], said: null }
const evidence = new Map([
  [
    'e1',
    {
      ...about,
      id: 'e1',
      text: 'Rewired 40 houses',
      entry: 'r1',
      by: 'import' as const,
      origins: [{ source: 'f1', quote: { start: 12, end: 29 } }],
    },
  ],
  ['e2', { ...about, id: 'e2', text: 'Led a crew', entry: null, by: 'hand' as const, origins: [] }],
])
const entry = entryOf({
  id: 'r1',
  title: 'Electrician',
  organisation: 'Harrow Lane Fitters',
  start: '2016',
  end: 'present',
})
const input = {
  document,
  checks: [{ section: 's1', text, sentences, findings }],
  evidence,
  entries: new Map([['r1', entry]]),
  sources: new Map([['f1', source]]),
  noModel: true,
  today: '2026-05-04',
}

describe('evidenceSheet', () => {
  it('lists each claim with the words it rests on, their entry, source and place', () => {
    expect(toMarkdown(evidenceSheet(input))).toBe(`# Evidence for: Site Electrician – Quill Housing

## What this is

Claims that rest on the words quoted below: 1. Claims that go beyond what they cite: 1. Claims that cite nothing: 0.

Put together on 2026-05-04 by Vouch from the writer's own sources.

No language model was used in Vouch for this application.

## Essential

### Rewiring

- I rewired 40 houses.
  - “Rewired 40 houses” — Electrician, Harrow Lane Fitters, 2016 to present — cv.md, line 3
- I led nine people.
  - *Not fully backed: The number "nine" is not in the evidence.*
  - “Led a crew” — in the words of the writer, typed into Vouch
`)
  })

  it('lists what the writer vouches for with its day, apart from what is backed', () => {
    const given = { text: 'I led nine people.', start: 21, end: 39, status: 'vouched' as const, evidence: ['e2'] }
    const vouched = { ...given, vouchedOn: '2026-05-03' }
    const checks = [{ section: 's1', text, sentences: [vouched], findings: [] }]
    const sheet = toMarkdown(evidenceSheet({ ...input, checks }))
    expect(sheet).toContain('Claims that rest on the words quoted below: 0.')
    expect(sheet).toContain('vouches for without a source: 1; they are not counted as backed.')
    expect(sheet).toContain('- *Vouched for by the writer on 2026-05-03; no source is quoted for it.*')
    expect(sheet).not.toContain('Led a crew')
  })

  it('shows how a number that no evidence states follows from it', () => {
    const sums = [{ start: 10, end: 12, quote: '40', sum: '32 + 8' }]
    const [backed] = sentences
    if (!backed) throw new Error('There is a backed sentence.')
    const checks = [{ section: 's1', text, sentences: [{ ...backed, sums }], findings: [] }]
    expect(toMarkdown(evidenceSheet({ ...input, checks }))).toContain('  - “40” follows from it: 32 + 8\n')
  })

  it('names the words of a backed claim that its quotes do not have', () => {
    const own = { kind: 'new-word', level: 'underline' as const, start: 2, end: 9, quote: 'rewired', why: 'New.' }
    const checks = [{ section: 's1', text, sentences, findings: [...findings, own] }]
    const sheet = toMarkdown(evidenceSheet({ ...input, checks }))
    expect(sheet).toContain('  - *Not in the words quoted: “rewired”.*\n- I led nine people.')
  })

  it('says when a post was as people do, and not twice what the quote itself is', () => {
    const dated = { ...entry, start: '2016-04', end: '2019-12' }
    const sheet = (one: typeof entry) => toMarkdown(evidenceSheet({ ...input, entries: new Map([['r1', one]]) }))
    expect(sheet(dated)).toContain('Electrician, Harrow Lane Fitters, April 2016 to Dec 2019 — cv.md')
    const line = { ...dated, title: 'Rewired 40 houses', organisation: 'houses' }
    expect(sheet(line)).toContain('“Rewired 40 houses” — cv.md, line 3')
  })

  it('says that cited evidence is gone, and on which page a quote of a PDF stands', () => {
    const [first] = [...evidence.values()]
    if (!first) throw new Error('There is evidence.')
    const paged = { ...first, origins: [{ source: 'f1', quote: { start: 12, end: 29, page: 2 } }] }
    const sheet = toMarkdown(evidenceSheet({ ...input, evidence: new Map([['e1', paged]]) }))
    expect(sheet).toContain('— cv.md, page 2')
    expect(sheet).toContain('*The evidence cited here is no longer in the library.*')
  })

  it('sets claims that cite nothing apart, with the section they stand in', () => {
    const alone = { text: 'I led nine people.', start: 21, end: 39, status: 'uncited' as const, evidence: [] }
    const checks = [{ section: 's1', text, sentences: [...sentences.slice(0, 1), alone], findings }]
    const [first] = document.sections
    if (!first) throw new Error('The document has a section.')
    const two = { ...document, sections: [first, { ...first, id: 's2', heading: 'Training' }] }
    expect(toMarkdown(evidenceSheet({ ...input, document: two, checks }))).toContain(
      '## Claims that cite nothing\n\n- I led nine people.\n  - Under “Rewiring”\n',
    )
  })

  it('says nothing of models where one could have been used', () => {
    expect(toMarkdown(evidenceSheet({ ...input, noModel: false }))).not.toContain('language model')
  })
})
