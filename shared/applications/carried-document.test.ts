import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Section } from '../domain/document.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { carriedDocument, leftOverGroup } from './carried-document.ts'

const section = (id: string, requirements: string[], text = ''): Section => ({
  id,
  heading: id,
  group: null,
  requirements,
  limit: null,
  blocks: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }],
})
const document = (kind: Document['kind'], sections: Section[]): Document => ({
  kind,
  title: '',
  language: 'en',
  author: '',
  letter: null,
  sections,
})
const counter = () => {
  let last = 0
  return (prefix: string) => {
    last += 1
    return `${prefix}new${last}`
  }
}
const carry = (earlier: Document, fresh: Document, to: [string, string][]) =>
  carriedDocument({ earlier, fresh, to: new Map(to), newId: counter() }).sections

const texts = (sections: readonly Section[]) => sections.map((one) => sectionText(one).text).filter(Boolean)

describe('a document carried to another posting', () => {
  it('puts each text where much the same is asked, what opened it first, the rest under a group at the end', () => {
    const earlier = document('statement', [
      section('opening', [], 'I care.'),
      section('a', ['r1'], 'Led.'),
      section('b', ['r2'], 'Cooked.'),
    ])
    const carried = carry(earlier, document('statement', [section('x', ['n1']), section('y', ['n2'])]), [['r1', 'n2']])
    expect(carried.map((one) => [one.heading, one.group, texts([one])[0] ?? ''])).toEqual([
      ['opening', null, 'I care.'],
      ['x', null, ''],
      ['y', null, 'Led.'],
      ['b', leftOverGroup, 'Cooked.'],
    ])
  })

  it('greets whom the new letter is to, and ends as that greeting asks, or in the words the writer chose', () => {
    const framed = (salutation: string, closing: string): Document => ({
      ...document('letter', [section('x', [], 'Hello.')]),
      letter: { sender: ['Ida Moss'], recipient: [], date: '', salutation, closing, signature: 'Ida Moss' },
    })
    const fresh = framed('Dear hiring team,', 'Kind regards,')
    const carried = (closing: string) =>
      carriedDocument({ earlier: framed('Dear Ms Pell,', closing), fresh, to: new Map(), newId: counter() }).letter
    expect(carried('Yours sincerely,')).toMatchObject({ salutation: 'Dear hiring team,', closing: 'Kind regards,' })
    expect(carried('With warm wishes,')).toMatchObject({ closing: 'With warm wishes,' })
  })

  it('keeps the paragraphs of a letter and leaves no requirement unanswered', () => {
    const earlier = document('letter', [
      section('1', [], 'Hello.'),
      section('2', ['r1', 'r2'], 'Both.'),
      section('3', [], 'Bye.'),
    ])
    const carried = carry(
      earlier,
      document('letter', [section('x', []), section('y', ['n1', 'n2']), section('z', [])]),
      [['r2', 'n1']],
    )
    expect(carried.map(({ requirements }) => requirements)).toEqual([[], ['n1', 'n2'], []])
    expect(texts(carried)).toEqual(['Hello.', 'Both.', 'Bye.'])
  })

  it('loses no text and names no section twice, wherever the requirements lead', () => {
    const id = (prefix: string) => fc.integer({ min: 0, max: 5 }).map((n) => `${prefix}${n}`)
    const sections = fc.array(fc.tuple(fc.array(id('r'), { maxLength: 2 }), fc.boolean()), { maxLength: 6 })
    fc.assert(
      fc.property(
        sections,
        fc.array(fc.tuple(id('r'), id('n'))),
        fc.constantFrom('statement', 'letter', 'answers'),
        (written, to, kind) => {
          const earlier = document(
            kind,
            written.map(([asked, full], at) => section(`s${at}`, asked, full ? `Text ${at}.` : '')),
          )
          const fresh = document(
            kind,
            [0, 1, 2, 3, 4, 5].map((n) => section(`f${n}`, [`n${n}`])),
          )
          const carried = carry(earlier, fresh, to)
          expect(texts(carried).sort()).toEqual(texts(earlier.sections).sort())
          expect(new Set(carried.map((one) => one.id)).size).toBe(carried.length)
        },
      ),
    )
  })
})
