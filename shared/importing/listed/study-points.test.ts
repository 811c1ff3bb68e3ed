import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (body: string) => readSource(readText(`Tove Pilling\ntove@example.net\n\n${body}\n`))
const entries = (body: string) =>
  read(body).entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])

it('reads points under a heading of studies each by what it names', () => {
  const reading = read(
    'EDUCATION\n\n- BA History, University of Quern, 2022 – 2025 (on course for a First)\n- Modules: Medieval Towns, Oral History\n- A levels: History A, Sociology B\n- Essay prize, School of History, 2023\n- Paediatric first aid, Level 3 safeguarding\n- Enhanced DBS on the update service',
  )
  expect(reading.entries.map(({ kind, title }) => [kind, title])).toEqual([
    ['education', 'BA History'],
    ['education', 'A levels: History A, Sociology B'],
    ['award', 'Essay prize'],
    ['certificate', 'Paediatric first aid'],
    ['certificate', 'Level 3 safeguarding'],
    ['certificate', 'Enhanced DBS on the update service'],
  ])
  expect(reading.evidence.find(({ text }) => text.startsWith('Modules'))?.entry).toBe(reading.entries[0]?.id)
  expect(reading.entries[0]?.doubts.map(({ field }) => field)).toEqual(['end'])
})

it('takes two studies of one point apart', () => {
  expect(
    entries(
      'TRAINING\n\n- SVQ Level 3 Craft Baking; HNC Food Technology (2014)\n- First aid at work\n- Manual handling',
    ),
  ).toContainEqual(['education', 'SVQ Level 3 Craft Baking', null, null, null])
})

it('does not take the next level for a school, nor what goes on for what was passed', () => {
  expect(
    entries(
      'EDUCATION\n\n- AAT Level 3 (2021), Level 4 in progress\n- BA Administration, University of Quern, 2014',
    )[0],
  ).toEqual(['education', 'AAT Level 3', null, null, '2021'])
})

it('reads several seasons as one time', () => {
  expect(
    entries('WORK\n\nDeputy Stage Manager, Quern Opera (summer seasons 2019, 2020, 2021)\n- Ran the book')[0],
  ).toEqual(['work', 'Deputy Stage Manager', 'Quern Opera', '2019', '2021'])
})

it('names nobody by a sum behind a time', () => {
  expect(
    entries('VOLUNTEERING\n\nTreasurer of the Quern Saturday School since 2019, annual budget £31,000')[0],
  ).toEqual(['volunteer', 'Treasurer', 'Quern Saturday School', '2019', 'present'])
})

it('keeps a study and what its own point goes on to tell', () => {
  const reading = read(
    'EDUCATION\n\n- PhD Marine Biology, University of Quern, 2021. Thesis: Carbon burial in fragmented meadows of the south-west. Supervisors: Prof. L. Marlow and Dr M. Obuya\n- BSc Biology, University of Hexby, 2014',
  )
  expect(reading.entries.map(({ title, organisation }) => [title, organisation])).toEqual([
    ['PhD Marine Biology', 'University of Quern'],
    ['BSc Biology', 'University of Hexby'],
  ])
  expect(reading.evidence.map(({ text }) => text)[0]).toBe('PhD Marine Biology, University of Quern, 2021')
})

it('reads shows and prizes of one list each by itself', () => {
  expect(
    entries(
      'SHOWS AND AWARDS\n\n- Northern Craft Fair, Manchester – 2018, 2019, 2022\n- Heritage bursary for a course in buttoning, 2021\n- Highly commended, Upholsterer of the Year 2022',
    ).map(([kind]) => kind),
  ).toEqual(['project', 'award', 'award'])
})

it('takes a college among posts, over what was studied there, for a study', () => {
  expect(
    entries(
      'EXPERIENCE AND TRAINING\n\nQuern College (2024 – 2026)\n- Level 3 Certificate in IT Systems\n- CompTIA A+',
    )[0]?.[0],
  ).toBe('education')
})

it('asks whether two figures behind a year of study are a month or the year it ended', () => {
  const { entries: found } = read(
    'EDUCATION\n\nBA (Hons) History, University of Quern, 2000-03\n\nMA Archives, University of Hexby, 2006',
  )
  expect(found.map(({ doubts }) => doubts.map(({ field }) => field))).toEqual([['dates'], []])
})
