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

it('takes a word of the phrase that is asked for, and its initials, for shared', () => {
  expect(sharesWords(ranked('cash → cash handling'))).toBe(true)
  expect(sharesWords(ranked('LIMS → laboratory information management system'))).toBe(true)
  expect(sharesWords(ranked('till → cash handling'))).toBe(false)
  expect(sharesWords(ranked('produce → producers'))).toBe(false)
  expect(sharesWords(ranked('cash → cash handling (role)'))).toBe(false)
})
