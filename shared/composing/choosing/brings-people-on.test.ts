import { expect, it } from 'vitest'
import { bringsPeopleOn } from './brings-people-on.ts'

it.each([
  ['MSc Saddlery, Lindow University', 'Mentor our graduate saddler', false],
  ['Wrote a cutting list that saved the stitching team a day a week', 'Coach two junior saddlers', false],
  ['Ran a team of four at the spring sale', 'Coach two junior saddlers', true],
  ['Stitched bridles for eleven yards', 'and supervise two trainee saddlers', false],
  ['Showed two apprentices how a tree is fitted', 'Mentor our graduate saddler', true],
  ['Supported the farrier’s rounds', 'Mentor our graduate saddler', false],
  ['Promoted to bridle maker in 2015', 'Bring on younger saddlers', false],
  ['Promoted to bridle maker in 2015', 'Bring on new products', true],
  ['Sold 40 saddles at the spring auction', 'manage one saddlery assistant', false],
  ['Recruited eleven helpers', 'manage one saddlery assistant', true],
  ['Sold 40 saddles at the spring auction', 'Manage our suppliers', true],
  ['Stitched bridles for eleven yards', 'Stitch bridles', true],
  ['Entered the records of the herd', 'Train models on farm data', true],
] as const)('“%s” under “%s”: %s', (text, requirement, can) => {
  expect(bringsPeopleOn(text, requirement)).toBe(can)
})
