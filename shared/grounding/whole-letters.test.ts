import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'

const levels = (text: string, lines: readonly string[]) =>
  checkClaim({ text, evidence: lines.map((line, at) => ({ id: `e${at}`, text: line })), today: '2026-06-01' }).map(
    ({ level, kind }) => `${level} ${kind}`,
  )
const flags = (text: string, lines: readonly string[]) => levels(text, lines).filter((one) => one.startsWith('flag'))

describe('sentences as letters have them', () => {
  it.each([
    ['I look after stock worth 84,000 euros.', 'Stock EUR 84 k, 2,600 parts'],
    ['Debts fell from 5.2 to 1.7 million zloty.', 'Debts: PLN 5.2 m (2018), PLN 1.7 m (2022)'],
    ['The kitchens turn over 2.7 million New Zealand dollars.', 'Turnover of the kitchens NZD 2.7 m'],
    ['I raised 480,000 rand.', 'Raised R 480,000'],
    ['I pay 85 people under three collective agreements.', 'Payroll for 85 people, 3 collective agreements'],
    ['Our menu comes from 22 growers.', 'Menu built around 22 growers'],
    ['In 2015 alone I found homes for 212 dogs.', 'Found homes for 212 dogs in 2015'],
    ['We now pay by direct deposit alone.', 'Suggested direct deposit only'],
    ['I have passed seven of the fourteen CIPD units.', 'CIPD: 7 of 14 units passed; next exam in June'],
    ['Of the four modules I am one short.', 'Certificate: 3 of 4 modules done'],
    ['The move was over a fortnight ahead of time.', 'Moved shelves weekly, finished two weeks early'],
    ['Only four percent are still sent by another road.', 'Parcel lockers: 96 % of orders sent that way'],
    ['For four print runs, or eight weeks, I set both.', 'Biweekly paper; set both for 4 print runs'],
    ['I coached between six and seven players in each of 14 clubs.', 'Coached 90 players in 14 clubs'],
    ['About 7,000 dollars of it go into comics.', 'Book budget USD 46,500, of which 15 % for comics'],
    ['I lead fourteen people, eight full-time and six not.', 'Lead 14 people (8 full-time)'],
    ['Two of the four parts of my Meister are passed.', 'Meister course, parts I and II of IV passed'],
    ['I finished Eurocode 3 and am now taking Eurocode 8.', 'Eurocode 3 completed 2019; Eurocode 8 course ongoing'],
    ['Of the four modules I have passed three.', 'Adviser licence: 3 of 4 modules passed'],
    ['I am an Oxbow Certified Data Engineer.', 'Oxbow Certified Data Engineer – Associate'],
    ['I have written 160 reports.', 'Caseload of 45 families; reports for the court, 160 since 2016'],
  ])('"%s" says no more than "%s"', (text, line) => {
    expect(flags(text, [line])).toEqual([])
  })

  it('says of a wish nothing of how it would be done', () => {
    expect(flags('I would dearly like to learn to fly drones on my own.', ['drones under supervision'])).toEqual([])
    expect(flags('I should like to see nobody wait longer than a week.', ['Waiting time from 16 days to 6'])).toEqual(
      [],
    )
    expect(flags('I would like to use what I did on my own.', ['drones under supervision'])).toEqual([
      'flag sole-credit',
    ])
  })

  it('measures one post against all of them', () => {
    const posts = ['Foreman, Ohm Works, 2017–2024', 'Electrician, Fell Dairy, March 2011–December 2016']
    expect(flags('That makes thirteen years, almost half of them at the dairy.', posts)).toEqual([])
    expect(flags('That makes thirteen years, a fifth of them at the dairy.', posts)).toEqual(['flag number'])
    expect(flags('In both posts together I have drawn cables since March 2011.', posts)).toEqual([])
  })

  it.each([
    ['On my own I cut the waste by 31 %.', 'Cut the waste by 31 % together with the bakery team'],
    ['I look after stock worth 74,000 euros.', 'Stock EUR 84 k, 2,600 parts'],
    ['I recovered 73,000 US dollars.', 'Recovered CAD 73,000'],
    ['I finished it in under three weeks.', 'Finished it in three weeks'],
    ['I hold the Oxbow Data Engineer certificate at professional level.', 'Oxbow Certified Data Engineer – Associate'],
    ['I am an Oxbow Certified Data Engineer – Professional.', 'Oxbow Certified Data Engineer – Associate'],
    ['In 2022 I obtained an BTEC in plumbing.', 'BTEC Plumbing since 2022, final year'],
    ['I hold a diploma in hospitality.', 'Diploma in Hospitality, enrolled 2025, second of four papers'],
    ['I completed my Meister in 2024.', 'Meister course since autumn 2024, parts I and II of IV passed'],
    [
      'The files have been moved to Alfresco.',
      'Proposed moving the files to Alfresco; migration of the files about 60 % done',
    ],
    ['I am a Chartered Engineer.', 'Chartered Engineer (CEng): application submitted in October 2025'],
    [
      'I finished courses on Eurocode 3 and Eurocode 8.',
      'Eurocode 3 course, completed 2019; Eurocode 8 course ongoing',
    ],
    ['I passed both parts.', 'FRM Part I passed 2021; Part II registered for November'],
    ['I rewrote our flood plan.', 'Flood plan: rewrote chapter 3 in 2021'],
    ['I did it alone in 2015.', 'Did it in 2015 with a colleague'],
  ])('"%s" says more than "%s"', (text, line) => {
    expect(flags(text, [line])).not.toEqual([])
  })
})
