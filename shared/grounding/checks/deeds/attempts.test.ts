import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const evidence = 'Crane ticket: theory passed first time, practical at the second go'

describe('the first attempt', () => {
  it.each([
    ['I passed theory and practical at the first attempt.', evidence],
    ['I passed the diving test first time.', 'Failed the diving test in May, passed in June'],
    ['I qualified as a signaller straight away.', 'Qualified as signaller after a resit of the signaller paper'],
  ])('is not that of “%s” from “%s”', (text, from) => expect(kindsFound(text, [from])).not.toEqual([]))

  it.each([
    ['I passed the theory at the first attempt.', evidence],
    ['I passed the diving test, though not first time.', 'Failed the diving test in May, passed in June'],
    ['I have passed each yearly check at the first attempt.', 'Passed each yearly check, never a re-sit'],
  ])('may be told as “%s” from “%s”', (text, from) => expect(kindsFound(text, [from])).not.toContain('exception'))
})
