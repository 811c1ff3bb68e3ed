import { expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e0', text: evidence }], today: '2026-06-01' })
    .filter(({ level }) => level === 'flag')
    .map(({ quote }) => quote)

it('takes nothing over that is told as done with colleagues', () => {
  expect(
    flags(
      'With others I introduced the night desk.',
      'Part of the group that brought in the night desk: waiting down to 22 minutes',
    ),
  ).toEqual([])
  expect(
    flags('I introduced the night desk.', 'Part of the group that brought in the night desk: waiting down to 22 min'),
  ).not.toEqual([])
})

it('lets who is responsible for a body run it', () => {
  expect(
    flags('I run a library of 9,000 books.', 'Responsible for a library with 9,000 books and two assistants'),
  ).toEqual([])
})

it('reads a limit as of its own number', () => {
  const evidence = 'Preparing for the Level 4 welding exam; Level 3 passed in 2021'
  expect(flags('In 2021 I passed Level 3 in welding.', evidence)).toEqual([])
  expect(flags('In 2021 I passed Level 4 in welding.', evidence)).not.toEqual([])
})
