import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const flagged: readonly (readonly [kind: string, text: string, evidence: string])[] = [
  ['frequency', 'I attend four call-outs a week.', 'Four call-outs a month'],
  ['frequency', 'I order £6,400 of flour a week.', 'Orders £6,400 of flour a month'],
  ['frequency', 'I regularly examine for the festival.', 'Examined for the festival once, in 2022'],
  [
    'number',
    'I fitted three hospitals and a school.',
    'Fit-outs: three schools and the Wendle private hospital extension',
  ],
  ['number', 'I teach 43 pupils.', 'Pupils: 34 single; 22 entries, nine with distinction'],
  ['number', 'I own a 40 m crane.', 'Owner of a 70m crane'],
  ['number', 'With my three colleagues I kept the lock.', 'Lock keeper in a team of three'],
  ['number', 'The yard took on thirty people.', 'The yard grew from 8 to 30 people'],
  ['number', 'I wrote six reports a year.', 'Quarterly reports to the board'],
  ['number', 'I look after 25 children.', 'Class teacher, Year 4 (21 pupils)'],
  ['grade', 'I speak fluent Breton.', 'Fluent Welsh, everyday Breton'],
  ['grade', 'I speak fluent Cornish.', 'Cornish (beginner)'],
  ['direction', 'Waits went from 4 weeks to 9.', 'Waits cut from 9 weeks to 4'],
  ['number', 'Breakages went from 23 to 1 in a term.', 'Breakages went from 23 to 14 in a term'],
  ['number', 'Breakages went from 23 to one in a term.', 'Breakages went from 23 to 14 in a term'],
  ['number', 'Breakages went from 23 to 3.', 'Breakages went from 23 to 14; three laboratories'],
  ['number', 'Breakages fell to three.', 'Breakages fell from 23 to 14; three laboratories'],
  ['number', 'I coached 1 apprentice.', 'Coached six apprentices in a workshop'],
  ['number', 'I coached one apprentice.', 'Coached six apprentices in a workshop'],
  ['order', 'I was first author of the paper.', 'Second author of the paper'],
]
const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['Over two years arrears fell by thirty per cent.', 'Arrears from £188k to £131k (2019 to 2021)'],
  ['I gave evidence eleven times.', 'Gave evidence in 11 cases'],
  ['I spoke there twice, in 2018 and 2022.', 'Spoke there in 2018 and 2022'],
  ['Nearly a third of the tests were with children.', 'Ran 17 tests, five of them with children'],
  ['About two in five entries gained a distinction.', '22 entries, nine with distinction'],
  ['Errors fell from 1.9% to 0.6%.', 'Accuracy from 98.1% to 99.4%'],
  ['Several hundred births are registered by me.', 'Registers some 900 births'],
  ['Every month I order roughly £50,000 of stock.', 'Orders £600k of stock a year'],
  ['I was a governor for eight years.', 'Governor, 2 terms of 4 years'],
  ['I lead three colleagues.', 'Leads a crew of 4'],
  ['I work with three estates now.', 'Began on 1 estate; rolled out to 3 in 2022'],
  ['I am a nurse with ten years of experience.', 'Nurse since 2015'],
  ['I ran 1 open evening.', 'Ran an open evening for parents'],
  ['Faults went from one in four to one in ten.', 'Faults cut from 25% to 10%'],
  ['The firm grew from one shop to four.', 'Grew the firm from a single shop to 4 shops'],
  ['Delays went from 40 to 9.', 'Delays from 40 to 22, then to 9'],
  ['On my 24-bed ward infections came down from 14 to 5.', 'Ran a 24-bed ward; infections cut from 14 to 5'],
  ['I surveyed roofs for four and a half years.', 'Surveyed roofs, June 2014 – Jan 2019'],
  ["I have four and a half years' practice as a roofer.", 'Roofer, Hallam Works, June 2014 – Jan 2019'],
  ['I cleared ice at fifteen degrees below zero.', 'Cleared ice at -15 °C'],
  ['I lifted a 70 m beam.', 'Lifted a 70m beam'],
  ['With three colleagues I kept the lock.', 'Lock keeper in a team of four'],
  ['I hold two licences.', 'Crane and forklift licences'],
  ['I speak three languages.', 'English (native), Urdu (fluent), Arabic (basic)'],
  ['I wrote four reports a year.', 'Quarterly reports to the board'],
  ['In three years I raised £4,500.', 'Raised £1,500 a year, 2017-2019'],
  ['The form is down to a quarter of that.', 'Form cut from 2.4 MB to 600 KB'],
  ['Fewer than a third of the seven ideas were taken up.', 'Two of the seven ideas were taken up'],
  ['I had four days on and four off.', '12-hour shifts, 4 on 4 off'],
  ['My Band 6 years were on the wards.', 'Band 6 on the wards'],
  ['It took 1.8 seconds.', 'Took 1.8 s'],
  ['It takes a quarter of an hour.', 'Takes 15 minutes'],
  ['I had fourteen volunteers.', 'Managed £38,000 and 14 volunteers'],
  ['I organised four fairs.', 'Organised the fair 4 years running'],
  ['Not quite two in five bids came off.', '31 bids, 12 successful'],
  ['Offers came two weeks sooner.', 'Time to offer 41 days (branch: 55)'],
]

describe('checks of numbers', () => {
  it.each(flagged)('finds %s in “%s” against “%s”', (kind, text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain(kind),
  )
  it.each(silent)('says nothing of “%s” against “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toEqual([]),
  )
})
