import { expect, it } from 'vitest'
import { withRoleArticle } from './role-article.ts'

it.each([
  ['I am part-qualified miller with six years of rye.', 'I am a part-qualified miller with six years of rye.'],
  ['I serve as link nurse for hygiene.', 'I serve as a link nurse for hygiene.'],
  ['I have been trustee of the weir trust since 2018.', 'I have been a trustee of the weir trust since 2018.'],
  ['I was a lead carpenter on the refit.', 'I was the lead carpenter on the refit.'],
  ['I was a secretary to the guild.', 'I was secretary to the guild.'],
  ['I served as flour sifter.', 'I served as a flour sifter.'],
])('gives what many are its article: %s', (sentence, told) => {
  expect(withRoleArticle(sentence)).toBe(told)
})

it.each([
  'I serve as lead designer of sieves.',
  'I was elected safety representative.',
  'I am looking for a mill.',
  'I am strong on breaking bad news.',
  'I am a miller.',
  'I served as treasurer of the guild.',
  'I have been responsible for two millers.',
])('leaves %s', (sentence) => {
  expect(withRoleArticle(sentence)).toBe(sentence)
})
