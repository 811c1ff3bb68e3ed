import { expect, it } from 'vitest'
import { isPrivate } from './is-private.ts'

it.each([
  ['I took a break from 2015 to 2018 to bring up my twins', true],
  ['Career break, 2019–2021', true],
  ['Moved back to Unst to be near my brother', true],
  ['Took the break-time register for three classes', false],
] as const)('“%s”: %s', (text, own) => {
  expect(isPrivate(text)).toBe(own)
})
