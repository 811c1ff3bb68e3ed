import { expect, it } from 'vitest'
import { withoutReason } from './without-reason.ts'

it('leaves out why something is asked, and nothing that is asked', () => {
  expect(withoutReason('who locks the gate because the sheep know the road')).toBe('who locks the gate')
  expect(withoutReason('You must drive, because our farms lie far apart')).toBe(
    'You must drive, because our farms lie far apart',
  )
  expect(withoutReason('Experience of shearing by hand')).toBe('Experience of shearing by hand')
})
