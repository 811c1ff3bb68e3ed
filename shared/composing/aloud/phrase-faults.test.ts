import { expect, it } from 'vitest'
import { phraseFaults } from './phrase-faults.ts'

it.each([
  ['2019–2022 (time at sea)', 'a date for a thing'],
  ['an MSc in Botany (in progress)', 'not finished, or over'],
  ['a Fenwick Town Council (2020): hedges and verges', 'a name before a colon'],
  ['Kiln Fellow, Marsh Pottery and Feb 2021 - Jul 2021', 'a post in a list'],
  ['magna cum laude', 'a grade'],
  ['CGPA (8.1/10)', 'a grade'],
  ['Mother Courage, Marsh Playhouse, 2022', 'a row of a table'],
  ['Fenwick Museum – 300 lantern slides', 'a name before a dash'],
  ['weld pipe and run cable for two harbours', 'a deed for a thing'],
  ['a clay and fire', 'one article for two'],
  ['einkauf bis 20.000 Euro', 'a foreign line'],
  ['shapes timber for nine boatyards', 'a deed for a thing'],
])('no frame carries “%s”: %s', (phrase, fault) => {
  expect(phraseFaults(phrase)).toEqual([fault])
})

it.each([
  'kiln firing and glaze tests',
  'sports coverage for two papers',
  'a team of 12 (four of them apprentices)',
  'hull repairs on ferries of up to 900 tons',
  'Lyre restoration (Marsh Museum, 2020)',
  'rota planning for 24 staff',
  'the loading and fixing of trolleys',
  'records management for nine sites',
])('a frame carries “%s”', (phrase) => {
  expect(phraseFaults(phrase)).toEqual([])
})
