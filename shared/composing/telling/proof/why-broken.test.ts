import { expect, it } from 'vitest'
import { whyBroken } from './why-broken.ts'

it.each([
  'I am a carter, cat.',
  'I grind rye 40 kg -> 60 kg an hour.',
  'Waste 9 → 4% in a year.',
  'I serve as a hygiene champion: mats introduced, spills down by a third.',
  'Flour cost has been kept to £1 a loaf last year.',
  'I took on the night bakes (£9k saved first season).',
  'I am secretary of the bread guild for six years.',
  'I wash and carding.',
  'My training includes no points.',
  'I opened 6 am walk and collect.',
  'I washed, carded, dyed and soft.',
])('breaks off, draws or mistakes the time: %s', (text) => {
  expect(whyBroken(text)).not.toBeNull()
})

it.each([
  'I grind 60 kg max.',
  'I opened 6 am queues.',
  'I washed, carded and dyed.',
  'I washed, carded and sold the fleeces.',
  'I am responsible for ten years of records.',
  'I wash and bring the fleeces.',
  'Flour cost was kept to £1 a loaf last year.',
  'Flour cost has been kept to £1 a loaf over the last year.',
  'I grind rye (40 → 60 kg an hour).',
])('tells in whole words: %s', (text) => {
  expect(whyBroken(text)).toBeNull()
})
