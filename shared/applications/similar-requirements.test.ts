import { describe, expect, it } from 'vitest'
import { muchTheSame, similarRequirements } from './similar-requirements.ts'

const near = (one: string, other: string) =>
  similarRequirements([{ id: 'a', text: one }], [{ id: 'b', text: other }])('a', 'b')

describe('requirements that ask for much the same', () => {
  it.each([
    ['Experience of training apprentices', 'You will have trained or supervised apprentices'],
    [
      'At least three years of experience in a professional kitchen',
      'Three or more years working in a commercial kitchen',
    ],
    ['Knowledge of allergens', 'Good understanding of food allergens and labelling'],
    ['Excellent communication skills', 'Able to communicate clearly with patients and families'],
    ['Strong written and verbal communication', 'Communicates well in writing and in person'],
    ['Ability to work under pressure', 'Calm under pressure and able to meet deadlines'],
    ['Why do you want to work here?', 'Why are you interested in this role?'],
    ['Full clean driving licence', 'Must hold a current driving licence'],
    ['Registered nurse with current NMC pin', 'Current NMC registration'],
    ['Experience managing a budget', 'Budget management of over £50,000'],
    ['Python and SQL', 'Experience with SQL and data modelling'],
    [
      'Describe a time when you led a team through change',
      'Give an example of leading others through a difficult change',
    ],
    ['Own transport', 'Own transport.'],
  ])('%s = %s', (one, other) => expect(near(one, other)).toBeGreaterThanOrEqual(muchTheSame))

  it.each([
    ['Experience managing a budget', 'Experience managing a team'],
    ['Knowledge of allergens', 'Knowledge of building regulations'],
    ['Experience of training apprentices', 'Experience of working in a hotel'],
    ['Excellent communication skills', 'Excellent IT skills'],
    ['Ability to work under pressure', 'Ability to work shifts'],
    ['Full clean driving licence', 'Food hygiene certificate'],
    ['Teaching mathematics at secondary level', 'Experience of teaching science in primary schools'],
    ['Python and SQL', 'Experience with Java and Spring'],
    ['Working at height', 'Working with children'],
    ['Describe a time when you led a team through change', 'Describe a time when you solved a difficult problem'],
    ['Why do you want to work here?', 'Describe a time when you worked here under pressure'],
  ])('%s ≠ %s', (one, other) => expect(near(one, other)).toBeLessThan(muchTheSame))
})
