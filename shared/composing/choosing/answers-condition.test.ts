import { expect, it } from 'vitest'
import { answersCondition, isHeldAs, meetsWhatIsOpen } from './answers-condition.ts'

it.each([
  ['RYA VHF/SRC operator, 2021', 'certificate', 'VHF/SRC or a higher grade, unlimited', true],
  ['IRATA Level 2, 2023', 'certificate', 'Rope access, IRATA Level 2', true],
  ['IRATA Level 1, 2019', 'certificate', 'A first aid certificate, Level 1', false],
  ['Code 95 (lorries), valid to 2030', 'certificate', 'A lorry licence with code 95', true],
  ['Heavy Combination (HC) licence, 2016', 'certificate', 'Current driver licence', true],
  ['Full licence with trailer (B+E)', 'skill', 'You need a driving licence', true],
  ['Forklift licence, 2016', 'certificate', 'Current driver licence', false],
  ['Heavy Combination (HC) licence, 2016', 'certificate', 'A driving licence of class D1', false],
  ['Full licence with trailer (B+E)', 'skill', 'You must be able to drive, as our farms lie far apart', true],
  ['Full licence with trailer (B+E)', 'skill', 'You must drive change across the farms', false],
  ['I keep bees, I drive a van, and I sing', null, 'You will need to drive to the yards', true],
  ['Portuguese (C1)', 'language', 'Fluent Portuguese; some Danish', true],
  ['Portuguese (C1)', 'language', 'Fluent Danish', false],
  ['English (fluent)', 'language', 'Work with divers with English as an additional language', false],
  ['General Optical Council, registered since 2015', 'certificate', 'Current GOC registration', true],
  ['Gaelic: first language.', 'skill', 'Able to teach through the medium of Gaelic', true],
  ['Gaelic: first language.', 'skill', 'Able to teach through the medium of Welsh', false],
  ['Bilingual Gaelic/English', 'skill', 'Able to teach through the medium of Gaelic', true],
  ['Full licence, own saws.', null, 'Full driving licence', true],
  ['Car 1998, C 2004, C+E 2011', 'certificate', 'Category C+E licence', true],
  ['Car 1998, C 2004', 'certificate', 'Category C+E licence', false],
  ['Gaelic league, second place', 'skill', 'Able to teach through the medium of Gaelic', false],
  ['Welded 40 gates a shift', 'work', 'Night shifts', false],
  ['On-call one week in four', 'work', 'An on-call rota, one week in six', true],
  ['I hold a clean licence and drive my own van; own car too', null, 'Able to travel between our four forges', true],
  [
    'I neither mind rain nor early hours, I drive, and I can start in May',
    null,
    'You will need to drive to the yards',
    true,
  ],
  ['I drive a hard bargain at the spring sales', null, 'You will need to drive to the yards', false],
  ['Own car', null, 'Willing to travel overseas and stay overnight', false],
  ['Lindow High School: eight GCSEs, including English and maths', null, 'Good English and maths', true],
  ['Clean licence, categories C and D', 'certificate', 'A D1 or D licence', true],
  ['Clean licence, categories B and C', 'certificate', 'A D1 or D licence', false],
  ['NMC-registered farrier', null, 'Registration with the NMC', true],
  ['Taught English to grooms from Peru', 'work', 'Good English and maths', false],
  ['I am a registered farrier with ten years at the forge', null, 'Registered farrier', true],
] as const)('“%s” (%s) under “%s”: %s', (text, kind, requirement, can) => {
  expect(answersCondition({ text, kind }, requirement)).toBe(can)
})

it('tells what meets a part of a condition that another leaves open', () => {
  const asked = 'Good maths, and as the yards lie far apart you will need to drive'
  const school = { text: 'Lindow High School: eight GCSEs, including maths', kind: null }
  const driver = { text: 'I drive', kind: null }
  expect(meetsWhatIsOpen(driver, school, asked)).toBe(true)
  expect(meetsWhatIsOpen({ text: 'Own car', kind: null }, driver, asked)).toBe(false)
})

it.each([
  ['Speak Gaelic at home', null, true],
  ['Clean licence, categories B and D', null, true],
  ['Sang in the Gaelic choir', null, false],
  ['Drove the school bus for a week', 'work', false],
] as const)('“%s” is what is asked for in passing: %s', (text, kind, can) => {
  expect(isHeldAs({ text, kind }, 'A D licence would be good, and some Gaelic would please our riders')).toBe(can)
})
