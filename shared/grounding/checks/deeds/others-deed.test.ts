import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const theirs: readonly (readonly [text: string, evidence: string])[] = [
  ['I made the decisions on grants.', 'Prepared grant files; decisions were made by the committee'],
  ['I signed off the boiler.', 'Fitted the boiler while my supervisor was away; he signed it off later'],
  ['I order the flour and the baker orders the eggs.', 'Do the egg ordering; flour is ordered by the baker'],
  ['I presented the plan to the board.', 'Made slides; my manager presented the plan to the board'],
  ['I approved the budget.', 'Drafted the budget, which was approved by the finance director'],
  ['The manager passes hard cases to me.', 'Hard cases go to the manager'],
]
const own: readonly (readonly [text: string, evidence: string])[] = [
  ['I order the eggs, the baker orders the flour.', 'Do the egg ordering; flour is ordered by the baker'],
  [
    'I made the slides that my manager presented to the board.',
    'Made slides; my manager presented the plan to the board',
  ],
  ['I built the database used by the team.', 'Built a database used by the team'],
  ['I ran the study with my supervisor.', 'Study run by my supervisor and me'],
  ['I answered letters written by customers.', 'Answered letters written by customers'],
  ['I pass hard cases to the manager.', 'Hard cases go to the manager'],
]

describe('what another did', () => {
  it.each(theirs)('is not the writer’s: “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).not.toEqual([]),
  )
  it.each(own)('is left alone in “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).not.toContain('agent'),
  )
})
