import { expect, it } from 'vitest'
import { isFraming } from '../../grounding/framing/is-framing.ts'
import { askedPhrase } from './asked-phrase.ts'

it.each([
  ['Will have experience of tide tables', 'experience of tide tables'],
  ['be able to offer a tide class', 'someone able to offer a tide class'],
  ['Experience of stock control.', 'experience of stock control'],
  ['You must hold a full UK driving licence', 'a full UK driving licence'],
  ['Full driving licence', 'a full driving licence'],
  ['Able to drive a van', 'someone able to drive a van'],
  ['Plan and deliver lessons', 'someone to plan and deliver lessons'],
  ['To negotiate with private landlords', 'someone to negotiate with private landlords'],
  ['has permission to work in Ireland', 'someone who has permission to work in Ireland'],
  ['Independent prescriber (V300)', 'an independent prescriber'],
  ['Set the fires each morning', 'someone to set the fires each morning'],
  ['IT skills', 'IT skills'],
  ['A second language is desirable', 'a second language'],
])('“%s” is asked for as “%s”', (requirement, phrase) => {
  expect(askedPhrase(requirement)).toBe(phrase)
  expect(isFraming(`You ask for ${phrase}.`)).toBe(true)
})

it.each([
  'Why do you want this post?',
  'Minimum of 5 years in care',
  'Mon–Fri, 8 to 4.30',
  'IT literate',
  'You will be the first point of contact for our families and their guests, whom you meet every day',
  'In the office on Tuesdays',
  'Hit weekly goals for repairs and returns',
  'pair them with walkers, write the lists',
  'sort the keys, label each of those',
  'Pair walkers with dogs, draw up lists',
])('“%s” makes no such phrase', (requirement) => {
  expect(askedPhrase(requirement)).toBeNull()
})
