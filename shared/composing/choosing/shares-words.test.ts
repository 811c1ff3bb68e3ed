import { expect, it } from 'vitest'
import { sharesOnlyLight, sharesOnlyPeople, sharesWords } from './shares-words.ts'

const ranked = (...why: string[]) => ({ evidence: 'e', score: 0.4, why })

it('takes a word that says nothing for none: who looked after the shop has not looked after a herbarium', () => {
  expect(sharesWords(ranked('look'))).toBe(false)
  expect(sharesOnlyLight(ranked('look', 'Keeper → herbarium (role)'))).toBe(true)
  expect(sharesOnlyLight(ranked('look', 'pressed plants → herbarium'))).toBe(false)
  expect(sharesWords(ranked('look', 'herbarium'))).toBe(true)
  expect(sharesOnlyLight(ranked())).toBe(false)
})

it('knows a line that shares nothing but whom a deed is done to', () => {
  expect(sharesOnlyPeople(ranked('patients'))).toBe(true)
  expect(sharesOnlyPeople(ranked('patients', 'Clerk → queries (role)'))).toBe(true)
  expect(sharesOnlyPeople(ranked('patients', 'advice → queries'))).toBe(false)
  expect(sharesOnlyPeople(ranked())).toBe(false)
})
