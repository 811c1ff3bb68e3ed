import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).flatMap(({ level, kind }) =>
    level === 'flag' ? [kind] : [],
  )

const post = {
  kind: 'work' as const,
  title: 'Nurse',
  organisation: 'Elm Ward',
  location: null,
  start: '2019-04',
  end: 'present',
}
const ofPost = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence, entry: post }], today: '2026-04-01' }).flatMap((one) =>
    one.level === 'flag' ? [one.kind] : [],
  )

describe('how long a deed took', () => {
  it('is not how long the post lasted', () =>
    expect(ofPost('I wrote the guideline on oxygen for seven years.', 'Wrote the guideline on oxygen')).toContain(
      'number',
    ))
  it('is that for what is done all the time', () =>
    expect(ofPost('I have run the ward for seven years.', 'Run the ward')).toEqual([]))
})

describe('numbers of other things', () => {
  it.each([
    ['Our barley yielded 6.2 t in 2019.', 'Barley 5.8 t (2019), 6.2 t (2020)', 'date'],
    ['In 2022 the mean width was 72 cm.', 'Mean width 72 cm in 2020, 55 cm in 2022', 'date'],
    ['In 2023 we took £2.45m.', 'Takings: £2.1m (2021), £2.45m (2022), £2.37m (2023)', 'date'],
    ['The fair had 700 visitors in 2022.', 'Fairs 2022 and 2023 (700 visitors the second year, 640 the first)', 'date'],
    ['I passed 12 of 13 papers.', 'Passed 11 of 13 papers', 'number'],
    ['I passed more than 11 of 13 papers.', 'Passed 11 of 13 papers', 'bound'],
    ['I edit with a team of nine.', 'Edit within 9 days', 'number'],
    ['The score rose by more than 16 percentage points.', 'Score rose from 78% to 94%', 'bound'],
    ['I wrote my thesis on eels for 27 months.', 'Thesis on eels, 2011–2014', 'number'],
    ['Sales more than doubled.', 'Sales from 35% to 58%; five cooks and two porters', 'number'],
    ['I built a room of 4 by 12 m.', 'Built a room, 4 x 9 m, for £37,000', 'number'],
    ['We work 30 days a month.', 'We work 3 days a month', 'number'],
    ['I averaged fewer than one fault.', 'Average 1.8 faults', 'number'],
    ['Spelling age rose by 20 months.', 'Spelling age gain 11 months (2022/23)', 'number'],
    ['We re-used 45% more timber.', 'Re-used 45% of all timber, against 20% before', 'number'],
    ['I count 52 snails per hectare.', 'Counted 52 snails per m²', 'number'],
    ['I led six gangs.', 'Led 4 gangs in summer, 2 in winter', 'number'],
    ['We finished a week ahead of plan.', '23 days, planned 25', 'number'],
    ['I spent $18,500 on it.', 'Spent £18,500 on it', 'number'],
    ['Blanks were below 0.4 ppt.', 'Blanks below 0.4 ppb', 'number'],
    ['I taught at least three pupils at once.', 'Taught never more than three pupils at once', 'bound'],
    ['I spent over three years on nights.', 'Worked nights for three years', 'bound'],
    ['I met my quota in each of the last eight years.', 'Met my quota in seven of the last eight years', 'number'],
    ['I prepare 180 samples a day.', 'Prepare 80 to 100 samples a day', 'number'],
    ['I took on two apprentices.', 'Took on an apprentice in 2020, who passed in 2023', 'number'],
    ['I run a reading group every Thursday.', 'Run a reading group every second Thursday', 'frequency'],
    ['I ran the ferry café since 2019.', 'Ran the ferry café from 2019 until it shut in May 2021', 'tense'],
    ['I run the GC-MS bench.', 'Run the GC-IR bench', 'exchanged'],
    ['I sailed on voyages of more than a year.', 'Sailed on voyages of more than a month', 'number'],
  ])('flags "%s" from "%s"', (text, evidence, kind) => expect(flags(text, evidence)).toContain(kind))

  it.each([
    ['I had a budget of nearly 100,000 dollars.', 'Budget NZD 96,000'],
    ['I count 52 snails per square metre.', 'Counted 52 snails per m²'],
    ['We use about 30% less power.', 'Swapped lamps, saving around 30% of the power'],
    ['Patients go home a day earlier.', 'Patients go home earlier: stay 4.2 to 3.1 days'],
    ['I toured two provinces.', 'Toured Manitoba and Saskatchewan'],
    ['I taught three pupils at most.', 'Taught never more than three pupils'],
    ['I served on three tours.', 'Served on tours: Iraq (2), Oman (1)'],
    ['I lost 41 minutes in 2019.', 'Minutes lost: 41 in 2019, 0 in 2022'],
    ['The job came in at about £249,000.', 'Finished the job £11k under a £260k budget'],
    ['I made less than half the errors.', 'Errors 3.1% against 6.4% of the office'],
    ['Of 203 reviews 188 gave five stars.', 'Five-star reviews: 188 of 203'],
    ['My WSET 3 dates from 2019.', 'WSET Level 3 (2019)'],
    ['In 2022 width fell from 72 cm to 55.', 'Mean width 72 cm in 2020, 55 cm in 2022'],
    [
      'Turnaround improved to 8 working days in 2022 from 12 in 2019.',
      'Turnaround 12 working days in 2019 and 8 in 2022',
    ],
    ['Billing took 31 working days in 2020.', 'Billing in 16 working days in 2023, against 31 in 2020'],
    ['For three summers I sailed there.', 'Sailed there, summer seasons 2016, 2017 and 2018'],
    ['I fitted 310 meters in three months.', 'Fitted 310 meters in Q3 2023'],
    ['I organise our yearly fair.', 'Organise the fair every May'],
    ['I opened at half past four.', 'Opened at 4:30 am'],
    ['I am used to teams as large as your sixty pickers.', 'Teams of up to 55 pickers'],
    ['Nearly a third of the sum was a gift.', 'Collected £93,600; £30,000 of it a gift'],
    ['Our under-11 team won.', 'U11 team won'],
    ['Our barley yielded 6.2 t in 2020.', 'Barley 5.8 t (2019), 6.2 t (2020)'],
    ['I have trained two apprentices.', 'Trained an apprentice in 2019 and another in 2021'],
    ['I run a reading group every second Thursday.', 'Run a reading group every second Thursday'],
  ])('lets "%s" from "%s" stand', (text, evidence) => expect(flags(text, evidence)).toEqual([]))
})
