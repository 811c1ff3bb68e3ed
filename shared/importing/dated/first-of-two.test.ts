import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const roles = (work: string) =>
  readSource(readText(`Sinead Marlow\nsinead@example.net\n\nWORK\n\n${work}\n`)).entries.map(
    ({ title, organisation, location }) => [title, organisation, location],
  )
const doubts = (work: string) =>
  readSource(readText(`Sinead Marlow\nsinead@example.net\n\nWORK\n\n${work}\n`)).entries.map(({ doubts: all }) =>
    all.map(({ field }) => field),
  )

it('takes the first of two names behind a post for the employer and the second for the place', () => {
  expect(
    roles(
      'Sales Assistant (part time) – Tibbs, Orchard Park (2016 – 2018)\n- Served on the till\n\nBarista – Molka, Harlow Arcade (2014 – 2016)\n- Made coffee',
    ),
  ).toEqual([
    ['Sales Assistant (part time)', 'Tibbs', 'Orchard Park'],
    ['Barista', 'Molka', 'Harlow Arcade'],
  ])
})

it('takes a name that says everywhere for a name where a town stands behind it', () => {
  expect(roles('Cashier, Nationwide, Dunstable, 2010 – 2012\n- Opened accounts')).toEqual([
    ['Cashier', 'Nationwide', 'Dunstable'],
  ])
})

it('leaves a team before its house as a part of the header', () => {
  expect(roles('Porter, Maternity, Larchfield Hospital, 2010 – 2012\n- moved beds')[0]?.[1]).toContain(
    'Larchfield Hospital',
  )
})

it('takes trades, hands and small jobs for posts', () => {
  expect(
    roles(
      'RVN, Foregate Vets, 2018 – 2020\n- nursed\n\nKennel hand, Hollins Boarding Kennels, 2016 – 2018\n- cleaned\n\nSaturday job, Tibbs, 2014 – 2016\n- tills\n\nWork experience, Quern Hospital laboratory, 2013\n- labelled',
    ),
  ).toEqual([
    ['RVN', 'Foregate Vets', null],
    ['Kennel hand', 'Hollins Boarding Kennels', null],
    ['Saturday job', 'Tibbs', null],
    ['Work experience', 'Quern Hospital laboratory', null],
  ])
})

it('takes no trade for an employer, and no word of how much for a part of one', () => {
  expect(
    roles(
      '2015 - 2018: Interpreter, mainly for Quern Courts and the Fossway NHS Trust\n- sworn\n\n2012 - 2015: self employed, garden maintenance\n- 30 gardens',
    ).map(([, organisation]) => organisation),
  ).toEqual(['Quern Courts and the Fossway NHS Trust', null])
})

it('asks about an employer with a full stop in it', () => {
  expect(doubts('2012 - 2015: Farm work, Hexby. Tractors\n- walling')[0]).toContain('organisation')
})
