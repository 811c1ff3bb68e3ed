import { describe, expect, it } from 'vitest'
import type { Requirement } from '../domain/requirement.ts'
import { type ComposedDocument, composeDocument } from './compose-document.ts'
import { readComposition } from './testing/read-composition.ts'

const written = `Events Officer | Tidewell Borough Council
# Experience of working with the public
Library Assistant | Tidewell Library | 2019 | present
- Answered about 60 enquiries a day at the desk
# Experience of planning events
- Ran the Saturday story club and two author evenings a term
# Knowledge of Welsh
# Tell us about a time when you worked with others to reach a goal. (250 words)
# Describe a time when you dealt with a difficult person. (250 words)
# Give an example of when you explained something in writing. (40 characters)
# How have you handled hazardous chemicals?
# Why do you want to work for us?
# Personal statement: show how your skills and experience meet the essential criteria. (500 words)`

const further = [
  'Worked with the town museum to set up a display seen by 900 visitors',
  'Calmed upset visitors at the desk when the lifts failed',
  'Wrote the guide to the new machines',
]

/** A form with questions that nothing was chosen for, and more evidence of the same post. */
function composed(): ComposedDocument {
  const read = readComposition(written)
  const [first] = read.evidence
  if (!first) throw new Error('the composition holds no evidence')
  const evidence = [...read.evidence, ...further.map((text, at) => ({ ...first, id: `f${at + 1}`, text }))]
  const requirements = read.posting.requirements.map((one, at): Requirement => {
    const words = /\((\d+) words\)/u.exec(one.text)?.[1]
    const characters = /\((\d+) characters\)/u.exec(one.text)?.[1]
    const limit = words ? { words: Number(words) } : characters ? { characters: Number(characters) } : null
    return at < 3 ? one : { ...one, level: 'question', limit }
  })
  return composeDocument({ ...read, evidence, posting: { ...read.posting, requirements }, kind: 'answers' })
}

const textOf = ({ document }: ComposedDocument, heading: RegExp): string =>
  document.sections
    .filter((section) => heading.test(section.heading))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('')

describe('the answers to a form', () => {
  const form = composed()

  it('tell what shows the behaviour a question names, each story once', () => {
    expect(textOf(form, /worked with others/u)).toContain('I worked with the town museum')
    expect(textOf(form, /difficult person/u)).toContain('I calmed upset visitors')
    expect(textOf(form, /difficult person/u)).not.toContain('museum')
  })

  it('answer the criteria in the box for a whole statement', () => {
    const statement = textOf(form, /Personal statement/u)
    expect(statement).toContain('60 enquiries a day')
    expect(statement).toContain('the Saturday story club')
  })

  it('leave a question open rather than overrun its limit or tell something else', () => {
    expect(textOf(form, /in writing/u)).toBe('')
    expect(form.gaps.map(({ text }) => text)).toEqual([
      'How have you handled hazardous chemicals?',
      'Why do you want to work for us?',
      'Knowledge of Welsh',
    ])
  })

  it('say where no outcome is told', () => {
    expect(form.warnings.map(({ code }) => code)).toContain('no-outcome')
  })
})

describe('a question about what someone would do', () => {
  const asked = readComposition(`Lift Engineer | Tidewell Lifts
# Experience of lifts
Lift Fitter | Fenwick Lifts | 2019 | present
- Freed passengers trapped in lifts within 30 minutes of each call
# How would you deal with a passenger trapped in a lift?
- Freed passengers trapped in lifts within 30 minutes of each call
# What would be your priorities in the first three months?
- Freed passengers trapped in lifts within 30 minutes of each call`)
  const plan = '[This asks what you would do: say it in your own words, with something you have done.]'

  it.each(['statement', 'answers'] as const)(
    'keeps its place in a %s before any deed, and has no deed that is none to it',
    (kind) => {
      const requirements = asked.posting.requirements.map((one, at) =>
        at === 0 ? one : { ...one, level: 'question' as const },
      )
      const { document } = composeDocument({ ...asked, posting: { ...asked.posting, requirements }, kind })
      const sections = document.sections.filter(({ heading }) => heading.endsWith('?'))
      expect(sections).toHaveLength(2)
      for (const { blocks } of sections) expect(JSON.stringify(blocks[0])).toContain(plan)
      expect(sections[1]?.blocks).toHaveLength(1)
    },
  )
})

describe('a competency with a box of its own', () => {
  const composedBox = (words: number): string => {
    const read = readComposition(`Ward Housekeeper | Tidewell Infirmary
# Demonstrates the ability to lead a team and to develop its members
Domestic Supervisor | Tidewell Cottage Hospital | 2019 | present
- Led a team of nine cleaners over three floors`)
    const [first] = read.evidence
    if (!first) throw new Error('the composition holds no evidence')
    const others = ['Mentored two apprentices to a trade certificate', 'Ordered linen every week']
    const evidence = [...read.evidence, ...others.map((text, at) => ({ ...first, id: `g${at + 1}`, text }))]
    const requirements = read.posting.requirements.map((one): Requirement => ({ ...one, limit: { words } }))
    return textOf(
      composeDocument({ ...read, evidence, posting: { ...read.posting, requirements }, kind: 'answers' }),
      /lead a team/u,
    )
  }

  it('tells every story that shows it where there is room, and no other', () => {
    expect(composedBox(250)).toMatch(/I led a team of nine .*mentored two apprentices/u)
    expect(composedBox(250)).not.toContain('linen')
  })

  it('tells one where the box is small', () => {
    expect(composedBox(60)).not.toContain('mentored')
  })
})

describe('a question that names several behaviours', () => {
  const answered = (lines: readonly string[], question: string): string => {
    const read = readComposition(`Harbour Clerk | Tidewell Harbour Trust
# ${question}
Lock Keeper | Tidewell Canal Company | 2019 | present
- Opened the lock for 40 boats a day`)
    const [first] = read.evidence
    if (!first) throw new Error('the composition holds no evidence')
    const evidence = [...read.evidence, ...lines.map((text, at) => ({ ...first, id: `g${at + 1}`, text }))]
    const requirements = read.posting.requirements.map(
      (one): Requirement => ({ ...one, level: 'question', limit: { words: 200 } }),
    )
    const composed = composeDocument({ ...read, evidence, posting: { ...read.posting, requirements }, kind: 'answers' })
    return textOf(composed, /./u)
  }

  it('is answered by what shows one of them with its outcome where nothing shows all', () => {
    const question = 'Customer service: Tell us about a time when you improved the service that people received.'
    const told = answered(['Set up a tide board, which cut the wait from two hours to one'], question)
    expect(told).toContain('I set up a tide board')
    expect(told).not.toContain('40 boats')
  })

  it('begins with the very deed it names', () => {
    const question = 'Working with others: Describe how you have supported or trained a colleague.'
    const lines = ['Painted the gates together with a neighbour', 'Trained two mates, both now lock keepers']
    expect(answered(lines, question)).toContain('I trained two mates')
  })
})

it('names what comes nearest in the empty place of a roomy box, in brackets and for the writer', () => {
  const read = readComposition(`Keeper | Gannet Rock
# Tell us about a time when you worked carefully. (200 words)
# Say it in a word. (9 characters)
Assistant | Gannet Rock | 2019 | present
- Oil the lamp`)
  const requirements = read.posting.requirements.map(
    (one, at): Requirement => ({ ...one, level: 'question', limit: at === 0 ? { words: 200 } : { characters: 9 } }),
  )
  const choices = requirements.map(({ id }) => ({
    requirement: id,
    evidence: [],
    nearest: read.evidence[0]?.id ?? null,
  }))
  const form = composeDocument({ ...read, choices, posting: { ...read.posting, requirements }, kind: 'answers' })
  expect(textOf(form, /carefully/u)).toMatch(/^\[.*Nearest in your sources: “Oil the lamp”\]$/u)
  expect(textOf(form, /in a word/u)).not.toContain('Oil')
})
