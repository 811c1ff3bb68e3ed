import { expect, it } from 'vitest'
import { letterFrame } from '../letters/letter-frame.ts'
import { englishOf } from './english-of.ts'

const basics = { name: 'Ines Farrow', email: null, phone: null, location: null, urls: [] }

it.each([
  ['Organize community programs for the arts center', 'March 9, 2026'],
  ['Organise community programmes for the arts centre', '9 March 2026'],
  ['Run the shop', '9 March 2026'],
  ['Five years in a laboratory; elaborate glassware', '9 March 2026'],
  ['Analyze peat samples for the center in Leeds. Will you need a visa to work in the UK?', '9 March 2026'],
  ['Catalogue the theatre programmes. You must be authorized to work in the United States', 'March 9, 2026'],
  ['A valid driver’s license and a starting salary of £24,000', '9 March 2026'],
])('“%s” dates a letter %s', (asked, date) => {
  expect(letterFrame({ basics, today: '2026-03-09', company: null, language: englishOf(asked) }).date).toBe(date)
})
