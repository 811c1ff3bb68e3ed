import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (text: string) => readSource(readText(`Edda Lorne\nedda@example.org\n\n${text}\n`))
const certificates = (lines: string) =>
  read(`CERTIFICATES\n${lines}`).entries.flatMap(({ kind, title }) => (kind === 'certificate' ? [title] : []))

it('gives a result on a line of its own to the course above it', () => {
  const { entries, evidence } = read('CERTIFICATES\nLevel 2 Food Hygiene, 2019\nDistinction\nFirst Aid, 2021')
  expect(entries.map(({ title }) => title)).toEqual(['Level 2 Food Hygiene', 'First Aid'])
  expect(evidence.find(({ text }) => text === 'Distinction')?.entry).toBe(entries[0]?.id)
})

it('keeps two tickets together where a bracket says something of both', () => {
  expect(certificates('IPAF 3a 3b, PASMA (both need renewing)')).toEqual(['IPAF 3a 3b, PASMA (both need renewing)'])
})

it('takes a name with its letters in brackets below a ticket for another', () => {
  expect(
    certificates('Class 1 licence with air brake endorsement\nTransportation of Dangerous Goods (TDG), 2023'),
  ).toEqual(['Class 1 licence with air brake endorsement', 'Transportation of Dangerous Goods (TDG)'])
})

it('reads exams with what they include as a study below another', () => {
  expect(
    read(
      'EDUCATION\nNVQ Level 3 Cookery, Wexby College, 2013\nGCSEs including English and Maths, Harebell School, 2011',
    ).entries.map(({ title, organisation }) => [title, organisation]),
  ).toEqual([
    ['NVQ Level 3 Cookery', 'Wexby College'],
    ['GCSEs including English and Maths', 'Harebell School'],
  ])
})

it('takes versions in a list of programs for no post, and how one lives for none', () => {
  const { entries } = read('TECHNICAL SKILLS\n\nSystems: RHEL, Ubuntu, Windows Server 2016–2022\nCloud: Azure')
  expect(entries.filter(({ kind }) => kind !== 'skill')).toEqual([])
  expect(
    read('WHO I AM\nTram driver and mentor. Portuguese, settled in the UK since 2016 (settled status). Reliable.')
      .entries,
  ).toEqual([])
})

it('parts a language from how well it is spoken without a sign between them', () => {
  expect(read('LANGUAGES\nEnglish good, Polish basic').entries.map(({ title }) => title)).toEqual(['English', 'Polish'])
})

it('gives each of several studies among training the result below it', () => {
  const { entries, evidence } = read(
    'TRAINING\n\nDiploma in Dental Hygiene, University of Wexby, 2013\nDistinction\n\nILM Level 3 Award, Wexby College, 2015\nMerit',
  )
  expect(entries.map(({ kind, title, id }) => [kind, title, evidence.find(({ entry }) => entry === id)?.text])).toEqual(
    [
      ['education', 'Diploma in Dental Hygiene', 'Distinction'],
      ['education', 'ILM Level 3 Award', 'Merit'],
    ],
  )
})

it('reads a study of a form whose words are like no degree, and levels of a language in columns', () => {
  expect(
    read(
      'EDUCATION\n\nInstitution: Wexby College\nQualification: N4 Electrical Engineering\nYear: 2014\n\nInstitution: Harebell Secondary School\nQualification: Matric\nYear: 2011',
    ).entries.map(({ title }) => title),
  ).toEqual(['N4 Electrical Engineering', 'Matric'])
  expect(
    read(
      'PERSONAL SKILLS\n\nMother tongue(s)   Polish\nOther language(s)\nEnglish   C1   C1   B2   B2   C1',
    ).entries.flatMap(({ kind, title }) => (kind === 'language' ? [title] : [])),
  ).toEqual(['Polish', 'English'])
})
