import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newDocument } from '../composing/documents/new-document.ts'
import { type Document, type DocumentKind, documentKinds, documentSchema, type Section } from '../domain/document.ts'
import type { Requirement } from '../domain/requirement.ts'
import { forReaders } from '../formats/leaving/for-readers.ts'
import { readableLines } from '../formats/plain/readable-lines.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { anyDocument } from '../formats/testing/any-document.ts'
import { sectionRemarks } from '../writing/section-remarks.ts'
import { switchKind } from './switch-kind.ts'
import { withOpening } from './with-opening.ts'

const asked = (id: string, text: string, level: Requirement['level'] = 'must'): Requirement => ({
  id,
  text,
  level,
  group: 'Essential',
  quote: { start: 0, end: 1 },
  years: null,
  limit: level === 'question' ? { words: 200 } : null,
})
const criteria = [asked('r1', 'Rewiring homes'), asked('r2', 'Training apprentices'), asked('r3', 'Fault finding')]
const questions = [asked('q1', 'Why this yard?', 'question'), asked('q2', 'Tell us of a fault you found.', 'question')]
const basics = { name: 'Bram de Wit', email: null, phone: null, location: null, urls: [] }
const frame = {
  sender: ['Bram de Wit'],
  recipient: [],
  date: '',
  salutation: 'Dear team',
  closing: 'Yours',
  signature: 'Bram de Wit',
}

const switched = (
  document: Document,
  kind: DocumentKind,
  requirements: readonly Requirement[] = criteria,
  earlier: readonly Section[] = [],
) => {
  let last = 0
  const newId = (prefix: string) => `${prefix}-${kind}-${document.sections.length}-${++last}`
  const posting = { role: null, company: null, requirements: [...requirements] }
  const fresh = newDocument({ kind, posting, basics, today: '2026-05-04', newId }).sections
  const pairs = requirements.map(({ id }) => ({
    requirement: id,
    evidence: `e-${id}`,
    strength: 'strong' as const,
    remark: '',
  }))
  return switchKind(document, { kind, requirements, pairs, fresh, frame, newId, earlier })
}
const section = (id: string, requirements: readonly string[], ...texts: readonly string[]): Section => ({
  id,
  heading: criteria.find((one) => one.id === requirements[0])?.text ?? '',
  group: 'Essential',
  requirements: [...requirements],
  limit: null,
  blocks: texts.map((text) => ({
    kind: 'paragraph',
    content: [{ kind: 'text', text, marks: [{ kind: 'citation', evidence: [`e-${requirements[0]}`] }] }],
  })),
})
const statement: Document = {
  kind: 'statement',
  title: 'T',
  language: 'en',
  author: 'Bram de Wit',
  letter: null,
  sections: [
    section('s1', ['r1'], 'I rewired forty homes.'),
    section('s2', ['r2']),
    section('s3', ['r3'], 'I find faults.'),
  ],
}
const textsOf = (one: Section) => (one.blocks.length > 0 ? [sectionText(one).text] : [])
const outline = ({ sections }: Document) =>
  sections.map((one) => [one.heading, one.requirements.join(' '), sectionText(one).text])

describe('switching the kind of a document', () => {
  it('makes a letter of what was written, with an opening, a closing and a part for what is still open', () => {
    const letter = switched(statement, 'letter')
    expect(outline(letter)).toEqual([
      ['', '', ''],
      ['Rewiring homes', 'r1', 'I rewired forty homes.'],
      ['Fault finding', 'r3', 'I find faults.'],
      ['', 'r2', ''],
      ['', '', ''],
    ])
    expect(readableLines(forReaders(letter))).not.toContain('Rewiring homes')
    expect(letter.letter).toEqual(frame)
  })

  it('tells the bullets of a statement in running text in a letter, unless they are no sentences', () => {
    const bullets = (...texts: readonly string[]): Section => ({
      ...section('s1', ['r1']),
      blocks: [
        {
          kind: 'bulletList',
          items: section('', ['r1'], ...texts).blocks.map((block) => ({ content: [block] })),
        },
      ],
    })
    const kinds = (one: Section) =>
      switched({ ...statement, sections: [one] }, 'letter').sections.flatMap(({ blocks }) =>
        blocks.map((block) => [block.kind, sectionText({ ...one, blocks: [block] }).text]),
      )
    expect(kinds(bullets('I rewired forty homes.', 'I trained two mates.'))).toEqual([
      ['paragraph', 'I rewired forty homes. I trained two mates.'],
    ])
    expect(kinds(bullets('Rewiring', 'I trained two mates.'))[0]?.[0]).toBe('bulletList')
  })

  it('gives the bullets of a statement back, with what was added to them in the letter', () => {
    const bullets: Section = {
      ...section('s1', ['r1']),
      blocks: [
        {
          kind: 'bulletList',
          items: section('', ['r1'], 'I rewired forty homes.', 'I trained two mates.').blocks.map((block) => ({
            content: [block],
          })),
        },
      ],
    }
    const letter = switched({ ...statement, sections: [bullets] }, 'letter')
    const back = switched(letter, 'statement', criteria, [bullets])
    const [first] = back.sections.filter(({ requirements }) => requirements.includes('r1'))
    expect(first?.blocks).toEqual(bullets.blocks)
  })

  it('gives the statement back from the letter', () => {
    const back = switched(switched(statement, 'letter'), 'statement')
    expect(outline(back)).toEqual(outline(statement))
    expect(back.headings).toBeUndefined()
    expect(back.sections.map(({ group }) => group)).toEqual(['Essential', 'Essential', 'Essential'])
  })

  it('parts a letter’s paragraphs by the evidence they cite', () => {
    const blocks = [...section('', ['r3'], 'I find faults.').blocks, ...section('', ['r1'], 'I rewired.').blocks]
    const main = { ...section('m', ['r1', 'r2', 'r3']), heading: '', blocks }
    const letter: Document = {
      ...statement,
      kind: 'letter',
      letter: frame,
      sections: [{ ...section('o', [], 'Hello.'), heading: '' }, main],
    }
    expect(outline(switched(letter, 'statement'))).toEqual([
      ['', '', 'Hello.'],
      ['Fault finding', 'r3', 'I find faults.'],
      ['Rewiring homes', 'r1', 'I rewired.'],
      ['Training apprentices', 'r2', ''],
    ])
  })

  it('makes one box, not one for each criterion, of a form without questions, and parts it again', () => {
    const answers = switched(statement, 'answers')
    expect(answers.sections).toHaveLength(1)
    expect(answers.sections[0]?.requirements).toEqual(['r1', 'r2', 'r3'])
    expect(sectionText(answers.sections[0] ?? section('', [])).text).toBe(
      'Rewiring homes\nI rewired forty homes.\nFault finding\nI find faults.',
    )
    expect(outline(switched(answers, 'statement'))).toEqual(outline(statement))
  })

  it('gives text that cites nothing back to where it stood, by way of a letter and a form’s one box', () => {
    const plain = (one: Section): Section => JSON.parse(JSON.stringify(one).replace(/\{"kind":"citation"[^}]*\}/gu, ''))
    const opening = { ...section('o', [], 'I care for old houses.'), heading: 'Mission alignment', group: null }
    const uncited: Document = {
      ...statement,
      sections: [
        opening,
        ...statement.sections.map((one) => plain(section(one.id, one.requirements, ...textsOf(one)))),
      ],
    }
    const box = switched(switched(uncited, 'letter'), 'answers')
    expect(box.sections).toHaveLength(1)
    const back = switched(box, 'statement', criteria, uncited.sections)
    expect(outline(back).slice(-3)).toEqual(outline(statement))
    expect(outline(back)[0]?.[2]).toBe('I care for old houses.')
    const direct = switched(switched(uncited, 'answers'), 'statement', criteria, uncited.sections)
    expect(outline(direct)).toEqual(outline(uncited))
  })

  it('makes a box for each question with its limit, and keeps what else was written', () => {
    const answers = switched(statement, 'answers', [...criteria, ...questions])
    expect(answers.sections.map(({ heading, limit }) => [heading, limit])).toEqual([
      ['Why this yard?', { words: 200 }],
      ['Tell us of a fault you found.', { words: 200 }],
      ['Rewiring homes', null],
      ['Fault finding', null],
    ])
  })

  it('gives a statement an opening, once, which leaves only when something is written in it', () => {
    const opened = withOpening(statement, () => 'o')
    expect(outline(opened)).toEqual([['Why this role', '', ''], ...outline(statement)])
    expect(withOpening(opened, () => 'p')).toBe(opened)
    expect(readableLines(forReaders(opened))).toEqual(readableLines(forReaders(statement)))
    expect(sectionRemarks(opened.sections[0] ?? section('', []), [])).toEqual([])
    const said = opened.sections.map((one, at) =>
      at === 0 ? { ...one, blocks: section('', [], 'I care.').blocks } : one,
    )
    expect(readableLines(forReaders({ ...opened, sections: said })).slice(0, 3)).toContain('Why this role')
    expect(outline(switched({ ...opened, sections: said }, 'letter'))[0]).toEqual(['Why this role', '', 'I care.'])
    expect(outline(switched(opened, 'letter'))).toEqual(outline(switched(statement, 'letter')))
    expect(withOpening(switched(statement, 'letter'), () => 'o').kind).toBe('letter')
  })

  it('loses no word and no citation on the way, whatever the document', () => {
    const ids = [...criteria, ...questions].map(({ id }) => id)
    const withRequirements = anyDocument.chain((document) =>
      fc
        .array(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }), { minLength: 4, maxLength: 4 })
        .map((all) => ({
          ...document,
          sections: document.sections.map((one, at) => ({ ...one, id: `s${at}`, requirements: all[at] ?? [] })),
        })),
    )
    const words = ({ sections }: Document) =>
      sections
        .flatMap(({ blocks }) => JSON.stringify(blocks).match(/"text":"(?:[^"\\]|\\.)*","marks":\[[^\]]*\]/gu) ?? [])
        .filter((one) => !/"text":"\s*"/u.test(one))
    fc.assert(
      fc.property(
        withRequirements,
        fc.array(fc.constantFrom(...documentKinds), { minLength: 1, maxLength: 4 }),
        (document, kinds) => {
          const after = kinds.reduce((so, kind) => switched(so, kind, [...criteria, ...questions]), document)
          expect(documentSchema.parse(after)).toEqual(after)
          const left = [...words(after)]
          for (const word of words(document)) {
            const at = left.indexOf(word)
            expect(at, word).toBeGreaterThanOrEqual(0)
            left.splice(at, 1)
          }
          expect(new Set(after.sections.map(({ id }) => id)).size).toBe(after.sections.length)
        },
      ),
      { numRuns: 80 },
    )
  })
})
