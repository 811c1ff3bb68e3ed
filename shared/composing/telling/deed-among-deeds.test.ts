import { expect, it } from 'vitest'
import { deedAmongDeeds } from './deed-among-deeds.ts'

const now = { lines: ['Write the fixture list', 'Repair the nets and the goals'], period: 'ongoing' } as const
const then = { lines: ['Trained two juniors', 'Repaired the nets and the goals'], period: 'ended' } as const

it('takes a line for a deed where all beside it are deeds', () => {
  expect(deedAmongDeeds('Coach under-nines football', now)).toBe('I coach under-nines football')
  expect(deedAmongDeeds('Hand-stitched match balls for the cup', then)).toBe('I hand-stitched match balls for the cup')
})

it('leaves what no neighbour makes sure', () => {
  expect(
    deedAmongDeeds('Coach under-nines football', { ...now, lines: ['Two county titles', ...now.lines] }),
  ).toBeNull()
  expect(deedAmongDeeds('Coach under-nines football', { ...now, lines: now.lines.slice(1) })).toBeNull()
  expect(deedAmongDeeds('Stock control', now)).toBeNull()
  expect(deedAmongDeeds('Process improvement', now)).toBeNull()
  expect(deedAmongDeeds('Lead coach of the academy', now)).toBeNull()
  expect(deedAmongDeeds('Unvented boilers for show', then)).toBeNull()
  expect(deedAmongDeeds('Two-handed stitching for match balls', then)).toBeNull()
})
