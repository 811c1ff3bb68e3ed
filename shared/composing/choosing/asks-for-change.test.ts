import { expect, it } from 'vitest'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { asksForChange } from './asks-for-change.ts'
import { worthAsAnswer } from './worth-as-answer.ts'

it.each([
  'Encourage more families to borrow',
  'A record of raising attendance',
  'Drive down energy use',
  'To reduce missed visits',
])('asks for a change: %s', (text) => expect(asksForChange(text)).toBe(true))

it.each(['Order and shelve new stock', 'Experience of cataloguing', 'Keep the reading room tidy'])(
  'asks for none: %s',
  (text) => expect(asksForChange(text)).toBe(false),
)

it('is answered by the figure that changed before any duty', () => {
  const worth = (text: string) =>
    worthAsAnswer(
      { text, kind: 'work' },
      requirementOf('Encourage more families to borrow', { level: 'duty' }),
      () => false,
    )
  expect(worth('Family loans up from 900 to 1,400')).toBeGreaterThan(worth('Story hour for families') * 1.3)
})

it('is answered so although it names a paper besides', () => {
  const asked = requirementOf('A teacher up to A level with a record of raising results', { level: 'must' })
  const worth = (text: string) => worthAsAnswer({ text, kind: 'work' }, asked, () => false)
  expect(worth('Passes in the sixth form rose from 61% to 80%')).toBeGreaterThan(worth('Taught classes of 30'))
})
