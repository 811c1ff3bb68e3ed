import { expect, it } from 'vitest'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { statementRequirements } from './statement-requirements.ts'

const kept = (...texts: string[]) =>
  statementRequirements(texts.map((text) => requirementOf(text))).map(({ text }) => text)

it('gives a statement no section for what only says how long it may be, or for a trait said in passing', () => {
  const asked = ['Experience of tuning organs', 'You’re patient', 'Statements should not exceed 900 words in total.']
  expect(kept(...asked)).toEqual(['Experience of tuning organs'])
  expect(kept('Your application must be no longer than two pages', 'Tune organs')).toEqual(['Tune organs'])
})

it.each([
  'a statement of up to 500 words.',
  'a statement of up to 800 words saying how you meet the list above.',
  'Send us a page telling us how you meet the points above',
])('gives no section to “%s”', (line) => expect(kept(line, 'Tune organs')).toEqual(['Tune organs']))

it('keeps a statement that is a work of its own', () => {
  const asked = ['a research statement of up to 500 words', 'Tune organs']
  expect(kept(...asked)).toEqual(asked)
})

it('keeps a trait where a posting asks for nothing else', () => {
  expect(kept('You’re patient')).toEqual(['You’re patient'])
})

it('keeps what asks about applications or letters as work', () => {
  const asked = ['Applications must be sorted within a day', 'Letters should be answered in Welsh']
  expect(kept(...asked)).toEqual(asked)
})
