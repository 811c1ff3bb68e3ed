import { describe, expect, it } from 'vitest'
import type { Basics } from '../domain/basics.ts'
import type { Requirement } from '../domain/requirement.ts'
import { entryOf } from '../domain/testing/entry-of.ts'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { requirementOf } from '../domain/testing/requirement-of.ts'
import { composeDocument } from './compose-document.ts'
import type { DocumentComposition } from './document-composition.ts'

const requirement = (id: string, text: string, more: Partial<Requirement> = {}) =>
  requirementOf(text, { id, group: 'What you bring', ...more })
const evidence = (id: string, text: string) => evidenceOf(text, { id, entry: 'r1' })
const school = entryOf({
  id: 'r1',
  title: 'Physics Teacher',
  organisation: 'Millbrook School',
  start: '2015',
  end: 'present',
})
const person: Basics = { name: 'Tomas Brandt', email: 'tomas@example.org', phone: null, location: null, urls: [] }

const composition: DocumentComposition = {
  kind: 'statement',
  posting: {
    role: 'Head of Science',
    company: 'Fernhill Academy',
    requirements: [requirement('q1', 'Classroom experience'), requirement('q2', 'A second language')],
  },
  choices: [
    {
      requirement: 'q1',
      evidence: [
        { id: 'e1', strength: 'strong' },
        { id: 'e2', strength: 'strong' },
      ],
    },
    { requirement: 'q2', evidence: [] },
  ],
  entries: [school],
  evidence: [evidence('e1', 'Taught physics to Years 7 to 13'), evidence('e2', 'Ran the science club')],
  basics: [person],
  words: null,
  today: '2026-03-09',
  newId: counter(),
}

function counter() {
  let next = 0
  return (prefix: string) => `${prefix}${++next}`
}

describe('composeDocument', () => {
  it('writes a section for each requirement, an honest empty place where an essential has no evidence, and lists that as a gap', () => {
    const { document, gaps } = composeDocument(composition)
    expect(document.sections.map((section) => section.heading)).toEqual(['Classroom experience', 'A second language'])
    expect(JSON.stringify(document.sections[1]?.blocks)).toContain('[No evidence yet')
    expect(gaps.map((gap) => gap.id)).toEqual(['q2'])
    expect(document.title).toBe('Head of Science – Fernhill Academy')
  })

  it('leaves an honest empty place where only words that point at another line would answer, and names them', () => {
    const words = { ...evidence('e3', 'Nine of them carried on'), entry: null }
    const { document, gaps, left } = composeDocument({
      ...composition,
      evidence: [...composition.evidence, words],
      choices: [
        ...composition.choices.filter((choice) => choice.requirement === 'q1'),
        { requirement: 'q2', evidence: [{ id: 'e3', strength: 'partial' }] },
      ],
    })
    expect(gaps.map((gap) => gap.id)).toEqual(['q2'])
    expect(JSON.stringify(document.sections[1]?.blocks)).toContain('[No evidence yet')
    expect(left).toContainEqual({ evidence: 'e3', why: 'only the line before it says what it means' })
  })

  it('tells years by their sum, and behind it only what has to do with them', () => {
    const years = requirement('q1', 'Three years of teaching physics', { years: { min: 3, max: null } })
    const choices = [
      {
        requirement: 'q1',
        evidence: [
          { id: 'e1', strength: 'strong' as const },
          { id: 'e3', strength: 'partial' as const },
        ],
        counted: ['e1'],
      },
    ]
    const { document, left } = composeDocument({
      ...composition,
      posting: { ...composition.posting, requirements: [years] },
      choices,
      evidence: [...composition.evidence, evidence('e3', 'Ordered glassware for the laboratory')],
    })
    const told = JSON.stringify(document.sections[0]?.blocks)
    expect(told).toContain('I have worked as Physics Teacher at Millbrook School')
    expect(told).toContain('I taught physics to Years 7 to 13')
    expect(told).not.toContain('glassware')
    expect(left).toEqual([{ evidence: 'e3', why: 'the years are told by their sum' }])
  })

  it('keeps the heading of a condition that nothing answers, and of duties where these are all that is asked', () => {
    const check = requirement('q3', 'A check of your criminal record', { level: 'eligibility' })
    const wish = requirement('q4', 'A fourth language', { level: 'nice' })
    const posting = { ...composition.posting, requirements: [...composition.posting.requirements, check, wish] }
    const { sections } = composeDocument({ ...composition, posting }).document
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Classroom experience',
      'A second language',
      'A check of your criminal record',
    ])
    expect(JSON.stringify(sections[2]?.blocks)).toContain('say how things stand')
    const duties = composition.posting.requirements.map((one) => ({ ...one, level: 'duty' as const }))
    const asked = composeDocument({ ...composition, posting: { ...posting, requirements: duties } }).document
    expect(asked.sections).toHaveLength(2)
  })

  it('keeps a statement within the words given in all', () => {
    const { document, left } = composeDocument({ ...composition, words: 18 })
    expect(document.sections).toHaveLength(1)
    expect(left).toEqual([{ evidence: 'e2', why: 'does not fit the limit' }])
  })

  it('writes a letter with the stated name, today’s date and no reason made up', () => {
    const { document } = composeDocument({ ...composition, kind: 'letter' })
    expect(document.letter).toMatchObject({
      sender: ['Tomas Brandt', 'tomas@example.org'],
      date: '9 March 2026',
      signature: 'Tomas Brandt',
    })
    const texts = document.sections.map((section) =>
      section.blocks
        .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
        .map((inline) => (inline.kind === 'text' ? inline.text : ''))
        .join(''),
    )
    expect(texts).toEqual([
      'I am applying for the role of Head of Science at Fernhill Academy. I have worked as Physics Teacher at Millbrook School since 2015.',
      'In my present post, I taught physics to Years 7 to 13. I also ran the science club.',
      'I would be glad to tell you more about my work at Millbrook School, and to hear more about the role.',
    ])
  })

  it('frames a letter in the language of the posting', () => {
    const asked = [requirement('q1', 'Erfahrung in der Leitung einer Küche und mit der Ausbildung von Köchen')]
    const { document } = composeDocument({
      ...composition,
      kind: 'letter',
      posting: { role: 'Küchenchef', company: 'Gasthof Linde', requirements: asked },
    })
    expect(document.language).toBe('de')
    expect(document.letter).toMatchObject({ date: '9. März 2026', salutation: 'Sehr geehrte Damen und Herren,' })
    expect(JSON.stringify(document.sections[0])).toContain(
      'ich bewerbe mich auf die Stelle „Küchenchef“ (Gasthof Linde).',
    )
  })

  it('leaves words in another language out of a letter and says so', () => {
    const asked = [requirement('q1', 'Erfahrung in der Leitung einer Küche und mit der Ausbildung von Köchen')]
    const { document, left, gaps, warnings } = composeDocument({
      ...composition,
      kind: 'letter',
      posting: { role: 'Lehrer', company: 'Lindenschule', requirements: asked },
      evidence: [evidence('e1', 'Taught physics to the whole of the upper school'), evidence('e2', 'Ran the club')],
    })
    expect(JSON.stringify(document.sections)).not.toContain('physics')
    expect(left.map(({ evidence: id }) => id)).toEqual(['e1', 'e2'])
    expect(gaps).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(['other-language'])
  })

  it('leaves name and contact out, with a warning, when the sources name different people', () => {
    const { document, warnings } = composeDocument({
      ...composition,
      kind: 'letter',
      basics: [person, { ...person, name: 'Aylin Demir' }],
    })
    expect(document.letter?.sender).toEqual([])
    expect(warnings.map((warning) => warning.code)).toContain('contact-disagrees')
  })

  it('answers the questions of a form as prose within each box', () => {
    const questions = [
      requirement('q1', 'Describe your teaching (max 12 words)', { level: 'question', limit: { words: 17 } }),
    ]
    const { document } = composeDocument({
      ...composition,
      kind: 'answers',
      posting: { ...composition.posting, requirements: questions },
    })
    expect(document.sections[0]?.blocks).toHaveLength(1)
    expect(document.sections[0]?.blocks[0]?.kind).toBe('paragraph')
  })
})
