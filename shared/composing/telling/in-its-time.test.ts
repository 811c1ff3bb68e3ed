import { expect, it } from 'vitest'
import { inItsTime } from './in-its-time.ts'

it.each([
  ['I am the first contact during the 2021 review.', 'I was the first contact during the 2021 review.'],
  ['I serve as lead miller for the refit in 2022.', 'I served as lead miller for the refit in 2022.'],
  ['I am a miller.', 'I am a miller.'],
  ['I am a miller (since 2019).', 'I am a miller (since 2019).'],
  ['I am studying milling, with the exam in 2027.', 'I am studying milling, with the exam in 2027.'],
])('tells what one was at a time that is over in the past: %s', (sentence, told) => {
  expect(inItsTime(sentence)).toBe(told)
})
