import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (body: string) => readSource(readText(`Tove Pilling\ntove@example.net\n\n${body}\n`))
const papers = (body: string) =>
  read(body)
    .entries.filter(({ kind }) => kind === 'certificate')
    .map(({ title, organisation, start }) => [title, organisation, start])

it('takes each sentence of a list of papers for one, with its own year', () => {
  expect(papers('CERTIFICATES\n\nSpraying PA1, PA6. Chainsaw CS30. First aid at work 2021. RHS Level 2.')).toEqual([
    ['Spraying PA1, PA6', null, null],
    ['Chainsaw CS30', null, null],
    ['First aid at work', null, '2021'],
    ['RHS Level 2', null, null],
  ])
})

it('takes what semicolons part for papers of their own', () => {
  expect(papers('TRAINING\n\n- NIPE; NLS (Resus Council)\n- Conflict management L2; SIA licence')).toEqual([
    ['NIPE', null, null],
    ['NLS', 'Resus Council', null],
    ['Conflict management L2', null, null],
    ['SIA licence', null, null],
  ])
})

it('names nobody as the giver who is only what was taught', () => {
  expect(papers('CERTIFICATES\n\nLevel 3 Food Safety, GMP\n6G pipe welding, carbon steel, 2022')).toEqual([
    ['Level 3 Food Safety, GMP', null, null],
    ['6G pipe welding, carbon steel', null, '2022'],
  ])
})

it('reads programs under “Software” or “Systems” as skills', () => {
  const { skills, entries } = read('SOFTWARE\n\nCivil 3D, AutoCAD, Bluebeam')
  expect(skills).toEqual(['Civil 3D', 'AutoCAD', 'Bluebeam'])
  expect(entries.map(({ kind }) => kind)).toEqual(['skill'])
})

it('begins anew behind “Also:”', () => {
  const { entries } = read(
    'CERTIFICATES\n\nFirst aid at work 2021\nManual handling 2020\n\nAlso: retained firefighter, Hexby Fire Station, 2010 - 2019.',
  )
  expect(entries.map(({ kind, title }) => [kind, title])).toEqual([
    ['certificate', 'First aid at work'],
    ['certificate', 'Manual handling'],
    ['work', 'retained firefighter'],
  ])
})

it('takes the grade of a diploma for no school', () => {
  const { entries } = read('EDUCATION\n\nLevel 3 Extended Diploma in Travel, Coleg Cwmdu, 2019 (DMM)')
  expect(entries[0]).toMatchObject({ title: 'Level 3 Extended Diploma in Travel', organisation: 'Coleg Cwmdu' })
})

it('reads posts below one employer whatever is said of the years there', () => {
  const { entries } = read(
    'WORK\n\nOne firm, thirty-one years: QUERN PRESSWORK LTD, Hexby, 1995 - 2026\n\nToolroom chargehand 2012 - 2026\n- Ran a toolroom of five\n\nApprentice 1995 - 1999\n- Turned and milled parts',
  )
  expect(entries.map(({ title, organisation }) => [title, organisation])).toEqual([
    ['Toolroom chargehand', 'QUERN PRESSWORK LTD'],
    ['Apprentice', 'QUERN PRESSWORK LTD'],
  ])
})
