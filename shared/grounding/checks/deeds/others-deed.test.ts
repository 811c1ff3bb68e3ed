import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const theirs: readonly (readonly [text: string, evidence: string])[] = [
  ['I made the decisions on grants.', 'Prepared grant files; decisions were made by the committee'],
  ['I signed off the boiler.', 'Fitted the boiler while my supervisor was away; he signed it off later'],
  ['I order the flour and the baker orders the eggs.', 'Do the egg ordering; flour is ordered by the baker'],
  ['I presented the plan to the board.', 'Made slides; my manager presented the plan to the board'],
  ['I approved the budget.', 'Drafted the budget, which was approved by the finance director'],
  ['The manager passes hard cases to me.', 'Hard cases go to the manager'],
  [
    'I trained the bell ringers along with Mr Tapp.',
    'Bell ringers trained by tower captain Mr Tapp; I booked the tower',
  ],
  ['I led the town hall’s change of printers.', 'Part of the change of printers, led by IT'],
  ['I introduced the card readers in spring.', 'Queues shorter since the card readers, which head office introduced'],
  [
    'I set six puzzles and printed them for the fair.',
    'Set six puzzles; the deputy librarian printed them for the fair',
  ],
  ['I decided on new tills.', 'Proposals for new tills; decisions by the CEO'],
  ['I decided to sell the second van.', 'Sold the second van on the owner’s decision'],
  ['The lamp that halved our repairs was my own idea.', 'Repairs halved by a new lamp, idea from a porter'],
  ['The idea of swapping shifts by text was mine.', 'Shifts swapped by text, after a suggestion by our porter'],
  ['The seed swap was my idea.', 'Yearly seed swap started by allotment committee; I bake for it'],
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
  ['I trained in hedge laying under Mr Tapp.', 'Trained by Mr Tapp in hedge laying'],
  [
    'I baked for the seed swap that the committee started.',
    'Yearly seed swap started by allotment committee; I bake for it',
  ],
  [
    'I set six puzzles, which the librarian printed.',
    'Set six puzzles; the deputy librarian printed them for the fair',
  ],
]

describe('what another did', () => {
  it.each(theirs)('is not the writer’s: “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).not.toEqual([]),
  )
  it.each(own)('is left alone in “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).not.toContain('agent'),
  )
})
