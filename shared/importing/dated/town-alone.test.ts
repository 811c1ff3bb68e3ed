import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const roles = (work: string) =>
  readSource(
    readText(`Sinead Marlow\nHarbour Row, Thrapwick · 07700 900145 · sinead@example.net\n\nWORK\n\n${work}\n`),
  ).entries.map(({ title, organisation, location }) => [title, organisation, location])

it('takes no town for an employer where an address or another post names it as a place', () => {
  expect(
    roles('Porter, Thrapwick, 2010 – 2012\n- moved beds\n\nCook, Marlow Hotel, 2008 – 2010\n- Ran the pass'),
  ).toEqual([
    ['Porter', null, 'Thrapwick'],
    ['Cook', 'Marlow Hotel', null],
  ])
})

it('knows hands and staff for what somebody was', () => {
  expect(
    roles(
      'Farm hand (Northumberland)  2008 – 2010\n- milked\n\nBar staff - Newcastle upon Tyne - 2006 to 2008\n- pulled pints',
    ),
  ).toEqual([
    ['Farm hand', null, 'Northumberland'],
    ['Bar staff', null, 'Newcastle upon Tyne'],
  ])
})

it('takes no name with the ending of a town for a title beside a sure employer', () => {
  expect(
    roles(
      '2012 - 2016    Marlow Haulage Ltd, Skelverton\nClass 2, collecting and dropping bricks\n- Night trunking\n- Tail lift',
    ),
  ).toEqual([[null, 'Marlow Haulage Ltd', 'Skelverton']])
})
