import { expect, it } from 'vitest'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import { readSource } from './read-source.ts'

const read = (body: string) => readSource(readText(`Tove Pilling\ntove@example.net\n\n${body}\n`))
const times = (body: string) =>
  read(body).entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])

const form = `Employment history

Job title: Grants Officer
Employer: Quern Council
Start date: September 2020
End date: Present
Key responsibilities and skills:
I draft reports for councillors.

Job title: Call Handler
Employer: Marl Water
Start date: July 2017
End date: August 2020
Key responsibilities and skills:
I took 60 calls a day from customers.

Behaviours
Making effective decisions
In 2022 two schemes overlapped and farmers were sent letters that did not agree. I compared both rule books and proposed one letter. Complaints fell by half.`

it('reads a form with a start and an end date as posts, and no answer of it as a paper', () => {
  expect(times(form)).toEqual([
    ['work', 'Grants Officer', 'Quern Council', '2020-09', 'present'],
    ['work', 'Call Handler', 'Marl Water', '2017-07', '2020-08'],
  ])
  expect(read(form).evidence.map(({ text }) => text)).toContain('Complaints fell by half.')
})

it.each([
  ['Summers 2017, 2018 & 2019   Leader, Quern Camp, Hull', 'Leader'],
  ['Leader, Quern Camp, Hull, summers 2017, 2018 and 2019', 'Leader'],
])('takes all the summers of “%s”', (line, title) => {
  expect(times(`WORK\n${line}\nLooked after 40 teenagers`)[0]).toEqual(['work', title, 'Quern Camp', '2017', '2019'])
})

it('reads each row of a table at the top once', () => {
  const { entries } = readSource(
    readMarkdown(
      '# Tove Pilling\n\ntove@example.net · Bristol\n\n| Period | Position | Organisation | What I did |\n|---|---|---|---|\n| 2020 – now | Costume Supervisor | Quern Playhouse | Ran a workroom of five; budget £40,000 |\n| 2015 – 2020 | Wardrobe Assistant | Marl Opera | Dressed shows, mended, washed |\n',
    ),
  )
  expect(entries.map(({ title }) => title)).toEqual(['Costume Supervisor', 'Wardrobe Assistant'])
})

it('reads a degree in a table of training as a study', () => {
  const { entries } = readSource(
    readMarkdown(
      '# Tove Pilling\n\ntove@example.net\n\n## Training\n\n| Year | Course | Where |\n|---|---|---|\n| 2012 | BA Costume | Quern University |\n| 2019 | First Aid at Work | St Marl Ambulance |\n',
    ),
  )
  expect(entries.map(({ kind, title }) => [kind, title])).toEqual([
    ['education', 'BA Costume'],
    ['certificate', 'First Aid at Work'],
  ])
})

it('takes all that is set as titles are for the title', () => {
  const post = (employer: string, title: string, time: string) =>
    `**${employer}** — Tucson, AZ\n*${title}* | ${time}\n- Taught reading to small groups\n\n`
  const { entries } = readSource(
    readMarkdown(
      `# Tove Pilling\n\ntove@example.net\n\n## Experience\n\n${post('Quern Elementary School', '3rd Grade Teacher', 'Aug 2018 – Present')}${post('Marl School District', 'Student Teacher', 'Jan 2018 – May 2018')}${post('Larkmart', 'Team Lead, Guest Services', 'Jun 2013 – Dec 2017')}`,
    ),
  )
  expect(entries.at(-1)).toMatchObject({ title: 'Team Lead, Guest Services', organisation: 'Larkmart' })
})

it('keeps the languages among personal details', () => {
  expect(
    read('Personal Details\nMarital Status : Single\nLanguages Known : English, Hindi').entries.map(
      ({ title }) => title,
    ),
  ).toEqual(['English', 'Hindi'])
})

it('takes no language for a paper', () => {
  expect(
    read('Additional\n- Full clean driving licence\n- Fluent Irish; TEG C1 2019\n- First aid at work')
      .entries.map(({ title }) => title)
      .join(),
  ).not.toContain('Irish')
})

it('takes what was given and by whom for a paper of its own', () => {
  expect(
    read('Certificates\n\nRegistered nurse (adult)\nPALS, Quern Council, 2024\nOral test passed, 2019').entries.map(
      ({ title, organisation, start }) => [title, organisation, start],
    ),
  ).toEqual([
    ['Registered nurse (adult)', null, null],
    ['PALS', 'Quern Council', '2024'],
    ['Oral test passed', null, '2019'],
  ])
})

it('reads arrows at the starts of lines as points, in both formats', () => {
  const page =
    'Tove Pilling\ntove@example.net\n\nEmployment\n\nDesigner @ Quern Council\n2018 — 2022\n→ Built the first template set\n→ Managed print suppliers\n\nArtworker @ Pencil & Marl, Leeds\n2017 — 2018\n→ Packaging for cider\n'
  for (const { entries, evidence } of [readSource(readText(page)), readSource(readMarkdown(page))]) {
    expect(entries.map(({ title }) => title)).toEqual(['Designer', 'Artworker'])
    expect(evidence.map(({ text }) => text)).toEqual([
      'Built the first template set',
      'Managed print suppliers',
      'Packaging for cider',
    ])
  }
})

it('takes the short form before “Ltd.” for no end of the name', () => {
  const [post] = read(
    'EMPLOYMENT\nDesign Engineer | Quern Flow Systems Pvt. Ltd., Pune | 04/2021 – present\n- Led nine people',
  ).entries
  expect(post).toMatchObject({ organisation: 'Quern Flow Systems Pvt. Ltd.', doubts: [] })
})

it('reads unpaid posts, tickets and programs under their short headings', () => {
  const page =
    'EMPLOYMENT\nPrinter, Quern Press, 2012 - present\n- Ran the press\n\nUNPAID\nBefriender, Marl Telephone Circle, 2020 - present\n- Ring two people\n\nQUALS\nNVQ 3 Machine Printing\nForklift counterbalance (refresher 2023)\nManual handling\n\nCOMPUTER\nPrinect\nExcel\n\nDriving licence. Non smoker.\nPigeons, grandkids'
  const { entries, skills } = read(page)
  expect(entries.map(({ kind, title, start }) => [kind, title, start])).toEqual([
    ['work', 'Printer', '2012'],
    ['volunteer', 'Befriender', '2020'],
    ['education', 'NVQ 3 Machine Printing', null],
    ['certificate', 'Forklift counterbalance', '2023'],
    ['certificate', 'Manual handling', null],
    ['skill', 'COMPUTER', null],
  ])
  expect(skills).toEqual(['Prinect', 'Excel'])
})

it('reads a telephone number behind a year', () => {
  expect(
    readSource(readText('Tove Pilling\nDairy. Here since 2020. 07700 900164\n\nJOBS\nCook, Marl Inn, 2010 - 2012\n'))
      .basics.phone,
  ).toBe('07700 900164')
})

it('takes a numbered item of several lines, one of them a time, for a post with its employer', () => {
  const page =
    'PROFESSIONAL EXPERIENCE\n\n1. STAFF NURSE / SHIFT LEADER\n   Quern Hospital, Leeds\n   Acute Unit (30 beds)\n   May 2018 - Present\n   - In charge of shifts of up to 7 nurses\n   - Wrote a guide for new nurses\n\n2. STAFF NURSE\n   Marl Nursing Home, York\n   February 2016 - April 2018\n   - Care of 40 residents'
  expect(times(page)).toEqual([
    ['work', 'STAFF NURSE / SHIFT LEADER', 'Quern Hospital', '2018-05', 'present'],
    ['work', 'STAFF NURSE', 'Marl Nursing Home', '2016-02', '2018-04'],
  ])
  const { evidence } = read(page)
  expect(evidence.map(({ text }) => text)).toEqual([
    'In charge of shifts of up to 7 nurses',
    'Wrote a guide for new nurses',
    'Care of 40 residents',
  ])
})
