import { expect, it } from 'vitest'
import { lastCopy } from './last-copy.ts'

it('says what a copy is for when there is none', () => {
  expect(lastCopy(null, '2026-05-02')).toContain('not saved a copy yet')
})

it('names the day of the last copy', () => {
  expect(lastCopy('2026-05-02', '2026-05-02')).toBe('You saved a copy today.')
  expect(lastCopy('2026-04-20', '2026-05-02')).toBe('You last saved a copy on 20 April 2026.')
})

it('reminds after more than a month', () => {
  expect(lastCopy('2026-03-01', '2026-05-02')).toBe(
    'You last saved a copy on 1 March 2026. What you wrote since is on this computer only.',
  )
})
