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
    ['Arrears fell from 6.4 to 2.1 million zloty.', 'Arrears: PLN 6.4 m (2018), PLN 2.1 m (2022)'],
    ['The kitchens turn over 2.7 million New Zealand dollars.', 'Turnover of the kitchens NZD 2.7 m'],
    ['I raised 480,000 rand.', 'Raised R 480,000'],
    ['I pay 85 people under three collective agreements.', 'Payroll for 85 people, 3 collective agreements'],
    ['Our menu comes from 22 growers.', 'Menu built around 22 growers'],
    ['In 2015 alone I found homes for 212 dogs.', 'Found homes for 212 dogs in 2015'],
    ['We now pay by direct deposit alone.', 'Suggested direct deposit only'],
    ['I have passed nine of the thirteen ACCA papers.', 'ACCA: 9 of 13 papers passed; next sitting in March'],
    ['Of the three courses I am one short.', 'Diploma: 2 of 3 courses done'],
    ['We were done a fortnight ahead of time.', 'Digitised files weekly, finished two weeks early'],
    ['Only three percent are still paid in another way.', 'Direct deposit: 97 % of staff paid that way'],
    ['For six pay periods, or twelve weeks, I ran both.', 'Biweekly payroll; ran both for 6 pay periods'],
    ['I taught between eight and nine teachers in each of 14 schools.', 'Taught 120 teachers in 14 schools'],
    ['About 7,000 dollars of it go into comics.', 'Book budget USD 46,500, of which 15 % for comics'],
    ['I lead fourteen people, eight full-time and six not.', 'Lead 14 people (8 full-time)'],
    ['I have written 160 reports.', 'Caseload of 45 families; reports for the court, 160 since 2016'],
  ])('"%s" says no more than "%s"', (text, line) => {
    expect(flags(text, [line])).toEqual([])
  })

  it('says of a wish nothing of how it would be done', () => {
    expect(flags('I would very much like to learn to run qPCR on my own.', ['qPCR under supervision'])).toEqual([])
    expect(flags('I would like to use what I did on my own.', ['qPCR under supervision'])).toEqual(['flag sole-credit'])
  })

  it('measures one post against all of them', () => {
    const posts = ['Supervisor, Voltaline, 2017–2024', 'Electrician, Cold Store, March 2011–December 2016']
    expect(flags('That is thirteen years, almost half of them at the cold store.', posts)).toEqual([])
    expect(flags('That is thirteen years, a fifth of them at the cold store.', posts)).toEqual(['flag number'])
    expect(flags('In both posts together I have worked on cables since March 2011.', posts)).toEqual([])
  })

  it.each([
    ['On my own I cut the bill by 27 %.', 'Cut the bill by 27 % together with the platform team'],
    ['I look after stock worth 74,000 euros.', 'Stock EUR 84 k, 2,600 parts'],
    ['I recovered 73,000 US dollars.', 'Recovered CAD 73,000'],
    ['I finished it in under three weeks.', 'Finished it in three weeks'],
    ['I did it alone in 2015.', 'Did it in 2015 with a colleague'],
  ])('"%s" says more than "%s"', (text, line) => {
    expect(flags(text, [line])).not.toEqual([])
  })
})
