import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readPosting } from '../read-posting.ts'
import { withoutReason } from './without-reason.ts'

const told = (text: string) => text.slice(withoutReason(text, { start: 0, end: text.length }).start)

it.each([
  ['Because we lend to libraries everywhere, English is our working language', 'English is our working language'],
  ['As our yards lie far apart, a driving licence is essential', 'a driving licence is essential'],
  ['As you will visit people at home, a driving licence is essential', null],
  ['As a caseworker you will assess claims, and draft decisions', null],
  ['Since 2019, three years of it as a lead', null],
  ['Because we work with children, we will carry out a check.', null],
])('tells “%s” by its ask', (line, ask) => {
  expect(told(line)).toBe(ask ?? line)
})

it('shows the ask, with its exact place', () => {
  const source =
    '# Picture Framer\n\nTarn Galleries\n\n## You have\n\n- Because we ship abroad, fluent English is essential\n'
  const [only] = readPosting(readMarkdown(source)).requirements
  expect(only?.text).toBe('fluent English is essential')
  expect(source.slice(only?.quote.start, only?.quote.end)).toBe('fluent English is essential')
})
