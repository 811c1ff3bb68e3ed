import { describe, expect, it } from 'vitest'
import { checkClaim } from '../check-claim.ts'

const found = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' })
const flags = (text: string, evidence: string) =>
  found(text, evidence).flatMap(({ level, kind }) => (level === 'flag' ? [kind] : []))

describe('what a claim may not say', () => {
  it.each([
    ['I was store director in 2021.', 'Led a team of five in the absence of the store director in 2021', 'title'],
    ['I was the archivist of the county.', 'Assistant Archivist, county record office', 'title'],
    ['As principal investigator I won funds.', 'Won funds; principal investigator Prof. K. Eide', 'title'],
    ['I mentored several interns.', 'Mentored an intern', 'number'],
    ['I transcribed the registers.', 'Supervised 12 volunteers transcribing registers', 'agent'],
    ['I was mentored during my placement.', 'Mentored nine students during their placement', 'agent'],
    ['I hold AAT Level 2.', 'Currently taking evening classes in bookkeeping (AAT Level 2)', 'unfinished'],
    ['I am an assistant librarian at Norbury.', 'Assistant Librarian, Norbury, Feb 2012 to Aug 2016', 'tense'],
    ['I work as a crane operator for Harle Lifting.', 'Crane operator, Harle Lifting, June 2015 – Nov 2021', 'tense'],
    ['I am an Education Assistant at the gallery.', 'Education Assistant, Moor Gallery, 2016–2019', 'tense'],
    ['I drive trams on two lines.', 'Tram driver, Velling Transport, 2011 – 2016: two lines', 'tense'],
    ['I wrote a paper on kelp.', 'Submitted a paper on kelp', 'hedge'],
    ['I was named Employee of the Year.', 'Runner-up, Employee of the Year, Quayside Inn, 2016', 'superlative'],
    ['I speak fluent Spanish and Italian.', 'Spanish: intermediate; Italian: fluent', 'grade'],
    ['I speak German fluently.', 'German (B1)', 'grade'],
    ['I took a first-class BSc in Computing.', 'BSc Computing (2:1), Velling College', 'grade'],
    ['Only a few returns were late.', 'Submitted returns; none late in four years', 'negation'],
    ['I am the head veterinary nurse.', 'Senior veterinary nurse, Moor Surgery', 'title'],
    ['I run the choir.', 'Ran the choir of 20 pupils until 2019', 'tense'],
    ['I worked at a dairy in Gothenburg.', 'Worked at a dairy in Aarhus', 'name'],
    ['J’accueille quatre-vingt-quatorze résidents.', 'Accueil de 84 résidents', 'number'],
  ])('"%s" from "%s"', (text, evidence, kind) => expect(flags(text, evidence)).toContain(kind))
})

describe('what a claim may say in other words', () => {
  it.each([
    ['I worked at a dairy in Denmark.', 'Worked at a dairy in Aarhus'],
    ['About 15 per cent of the volumes were weeded.', 'Weeded 9,000 of 60,000 volumes'],
    ['I worked three days a week.', 'Worked part-time (0.6 FTE)'],
    ['Nearly one in three left.', 'Staff turnover of 31 per cent'],
    ['I have welded there for more than ten years.', 'Welder, 2014–present'],
    ['Ich betreue zweiundzwanzig Kinder.', 'Gruppe von 22 Kindern'],
    ['For 500 days we had no accident.', 'Accident-free for 500 days'],
    ['I submitted returns to the tax office.', 'Submitted returns to the tax office; none late'],
    ['We went from seven a quarter to one.', 'Cut discrepancies from 7 to 1 per quarter'],
    ['Guest scores went up.', 'Raised the guest score from 8.1 to 8.9'],
    ['I passed every two-yearly assessment.', 'Passed all biennial assessments'],
    ['I lifted loads as heavy as 12 tonnes.', 'Lifted loads of up to 12 t'],
    ['I was voted Employee of the Year in 2016.', 'Employee of the Year, Quayside Inn, 2016'],
    ['I received the Employee of the Year award in 2016.', 'Employee of the Year, Quayside Inn, 2016'],
    ['I speak fluent Italian and intermediate Spanish.', 'Spanish: intermediate; Italian: fluent'],
    ['I taught 30 children at most.', 'Taught up to 30 children'],
    ['I am a graduate of Velling College.', 'BSc Computing, Velling College, 2015–2018'],
    ['I work well under pressure.', 'Waiter, 2015–2019: worked under pressure in a busy kitchen'],
    ['I drive a tram.', 'Tram driver, Velling Transport, 2011 – present'],
    ['I am a Registered Mental Nurse.', 'RMN, Velling College, 2011–2014'],
    ['I hold a BSc in Computing.', 'BSc Computing, Velling College, 2015–2018'],
    [
      'I kept the cellar log with no faults at the last four inspections.',
      'Kept the cellar log; no faults in the last four inspections',
    ],
    ['I run my own smithy with three apprentices.', 'Own smithy in Oddby since 2015, three apprentices'],
    [
      'I worked mainly on the timber chapter.',
      'Worked as one of 9 editors on the handbook, mainly on the timber chapter',
    ],
    ['I have C2 in English and B2 in Spanish.', 'Languages: English C2, Spanish B2'],
    ['I wash windows on my own account.', 'Self-employed window washer since 2006'],
    [
      'By March 2023 I had passed three modules out of eight.',
      'Studying for the badge; passed three of eight modules (March 2023)',
    ],
    ['I came second in 2024.', 'Bronze in 2023, 2nd the year after'],
  ])('"%s" from "%s"', (text, evidence) => expect(flags(text, evidence)).toEqual([]))
})

it('holds a limit of one item against nothing that another says plainly', () => {
  const evidence = ['Studying for the guide badge', 'Guided 300 walks in English'].map((text, at) => ({
    id: `e${at}`,
    text,
  }))
  expect(checkClaim({ text: 'I have guided 300 walks in English.', evidence })).toEqual([])
})

it('gives every finding a reason in plain words and a range inside the sentence', () => {
  const text = 'As Head of Sound I alone mixed fourteen albums for the whole of Norway, which doubled sales.'
  for (const one of found(text, 'Mixed 3 albums with a colleague')) {
    expect(one.why).toMatch(/^\p{Lu}?.*[.]$/u)
    expect(text.slice(one.start, one.end)).toBe(one.quote)
  }
})
