import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirementLevels } from '../domain/requirement-levels.ts'
import { gapQuestion } from './gap-question.ts'

const asks = (text: string) => gapQuestion({ text, level: 'must' })

/** What is asked, and the question that would fill the gap. */
const sure: readonly (readonly [string, string])[] = [
  ['Experience with remote sensing', 'Have you ever worked with remote sensing?'],
  ['Leading and training field teams', 'Have you ever led and trained field teams?'],
  ['Writing funding bids', 'Have you ever written funding bids?'],
  ['Able to explain science to people outside it', 'Have you ever explained science to people outside it?'],
  ['Experience of working in a dairy (HACCP)', 'Have you ever worked in a dairy?'],
  ['At least five years of experience in water quality', 'Have you ever worked in water quality?'],
  ['5-10+ years of experience building boats and repairing them', 'Have you ever built boats?'],
  [
    'Plan, deliver and review care for up to 12 patients',
    'Have you ever planned, delivered and reviewed care for up to 12 patients?',
  ],
  ['Lead a team of nurses, doctors and porters', 'Have you ever led a team of nurses?'],
  ['You will oversee a budget of £2m', 'Have you ever overseen a budget of £2m?'],
  ['Knowledge of the Highway Code', 'Have you ever worked with or studied the Highway Code?'],
  ['Excellent listening skills', 'Have you ever done something that shows excellent listening skills?'],
  ['Fluent in German', 'Have you ever worked in German?'],
  ['Experience in teaching hospitals', 'Have you ever worked with teaching hospitals?'],
  ['Working knowledge of Linux', 'Have you ever worked with or studied Linux?'],
  ['Experience with glazing would be a bonus.', 'Have you ever worked with glazing?'],
  ['Power BI', 'Have you ever worked with “Power BI”?'],
  ['Degree in ecology', 'Do you hold this or something close to it: “Degree in ecology”?'],
]

/** No rule is sure of these, so they are quoted. */
const odd = [
  'Calm under pressure',
  'Close collaboration with growers',
  'Open to being wrong',
  'Manage our roadmap',
  'Understanding of how children learn',
  'Passion for bread',
  'Erfahrung mit Wasserqualität',
  'Leadership experience',
  'Application',
  'Grade 6 in Maths',
  'You have lived in Norway for the last three years',
  'Queries from managers',
  'and unload baggage',
  'Experience with curiosity and resilience',
  'A',
]

describe('the question that would fill a gap', () => {
  it.each(sure)('%s', (text, question) => expect(asks(text)).toBe(question))

  it.each(odd)('quotes what it cannot put into a question of its own: %s', (text) =>
    expect(asks(text)).toBe(`Is there anything you have done that answers “${text}”?`),
  )

  it('leaves out what says only how much it is wanted, and makes no act of what is told of the work', () => {
    expect(asks('Knowing your way around a kiln would be a distinct advantage.')).toBe(
      'Is there anything you have done that answers “Knowing your way around a kiln”?',
    )
    expect(asks('It is never dull')).toBe('Is there anything you have done that answers “It is never dull”?')
    expect(asks('it is never quiet')).toBe('Is there anything you have done that answers “it is never quiet”?')
  })

  it('asks whether a condition is met, and a form’s question as it stands', () => {
    expect(gapQuestion({ text: 'Right to work in Norway.', level: 'eligibility' })).toBe(
      'Do you meet this: “Right to work in Norway”? Say how.',
    )
    expect(gapQuestion({ text: 'Why this farm?', level: 'question' })).toBe('Why this farm?')
    expect(gapQuestion({ text: 'Describe a harvest', level: 'question' })).toBe(
      'What would you answer to “Describe a harvest”?',
    )
  })

  it('is one short line that asks something, whatever the requirement says', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...sure.flatMap(([text]) => text.split(' '))), fc.string()), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.constantFrom(...requirementLevels), (parts, level) => {
        const question = gapQuestion({ text: parts.join(' '), level })
        if (level !== 'question') expect(question.length).toBeLessThan(200)
        expect(question).not.toMatch(/\n/u)
        expect(question).toMatch(/\?(?: Say how\.)?$/u)
      }),
    )
  })
})
