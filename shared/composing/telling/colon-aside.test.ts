import { expect, it } from 'vitest'
import { withColonAside } from './colon-aside.ts'

it.each([
  ['I serve as lead for hygiene: swabs, logs, audits.', 'I serve as lead for hygiene (swabs, logs and audits).'],
  ['I am a weir warden: eels and gates.', 'I am a weir warden (eels and gates).'],
])('puts what a colon hangs on in brackets: %s', (sentence, told) => {
  expect(withColonAside(sentence)).toBe(told)
})

it.each([
  'I serve as lead for hygiene: audit results rose from 71% to 93%.',
  'I was warden of the weir: rebuilt the gates.',
  'I wrote the guide: rye, oats.',
])('leaves a clause, a deed and what was done: %s', (sentence) => {
  expect(withColonAside(sentence)).toBe(sentence)
})
