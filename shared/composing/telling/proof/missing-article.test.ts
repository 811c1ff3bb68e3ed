import { expect, it } from 'vitest'
import { lacksArticleBehind } from './missing-article.ts'

it.each([
  'I was asked to open second shop at Norlow.',
  'I buy grain within budget of £400 a week.',
  'I was lent to local repair team.',
])('finds one of what is counted with nothing before it: %s', (text) => {
  expect(lacksArticleBehind(text)).toBe(true)
})

it.each([
  'I was asked to open a second shop at Norlow.',
  'I buy grain on time and within budget.',
  'I was lent to the repair team.',
  'I sell flour to shops and at Norlow Mill shop.',
])('finds none where none is missing: %s', (text) => {
  expect(lacksArticleBehind(text)).toBe(false)
})
