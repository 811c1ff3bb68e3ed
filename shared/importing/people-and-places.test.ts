import { expect, it } from 'vitest'
import { readText } from '../../electron/adapters/readers/text.ts'
import { readSource } from './read-source.ts'

const basics = (text: string) => readSource(readText(`${text}\n`)).basics
const work = '\n\nWORK\n\nCook, Umberly Hotel, 2010 – 2012\n- Baked'

it('reads the name of a form that asks for the last one first', () => {
  expect(
    basics(
      `Curriculum vitae\n\nPERSONAL INFORMATION\n\nSurname / First name   Lorne, Edda\nE-mail   edda@example.org\nNationality   Polish${work}`,
    ).name,
  ).toBe('Edda Lorne')
})

it('turns no name behind which a town, a trade or letters stand', () => {
  const named = (line: string) => basics(`${line}\nedda@example.org${work}`).name
  expect(named('Name: Lorne, Edda')).toBe('Edda Lorne')
  expect(named('CV of Edda Lorne, RGN')).toBe('Edda Lorne')
  expect(named('Name: Edda Lorne, Umberly')).toBe('Edda Lorne')
  expect(named('CV: Edda Lorne, Engineer')).toBe('Edda Lorne')
})

it('takes the name out of the place where somebody says both', () => {
  expect(basics(`I'm Edda Lorne, Leeds\nedda@example.org${work}`)).toMatchObject({
    name: 'Edda Lorne',
    location: 'Leeds',
  })
})

it('takes nobody who is greeted for the writer', () => {
  expect(
    basics(`Hi Moira,\n\nMy CV is below.\n\nBest wishes,\nEdda\n\nEdda Lorne\nedda.lorne@example.org${work}`).name,
  ).toBe('Edda Lorne')
})

it('reads where somebody says they live', () => {
  expect(basics(`Edda Lorne\nMobile 07700 900287, edda@example.org\nLiving in Wexcombe, Fife${work}`).location).toBe(
    'Wexcombe, Fife',
  )
  expect(basics(`Edda Lorne\nSkopje-born, live in Umberly since 2015. edda@example.org${work}`).location).toBe(
    'Umberly',
  )
  expect(basics(`Edda Lorne\nUmberly, Ross-shire\nedda@example.org${work}`).location).toBe('Umberly, Ross-shire')
})

it('takes no place from a post and its time', () => {
  expect(
    basics(
      'Edda Lorne\nCardiff. 07700 900233. edda@example.org\n\n2016-18  Casual crew, Umberly Arena\n load-ins\n\n2015  Asst Stage Manager, Panto, Llanelli\n props',
    ).location,
  ).toBe('Cardiff')
})

const places = (text: string) =>
  readSource(readText(`Edda Lorne\nedda@example.org\n\nWORK\n\n${text}\n`)).entries.map(
    ({ title, organisation, location }) => [title, organisation, location],
  )

it('keeps a town with its country in a column of their own, and one behind a bracket or a laboratory', () => {
  expect(
    places('Mar 2022 - Present\tFront Office Supervisor\tHotel Harebell Bay\tUmberly, Malta\n\t- Led six'),
  ).toEqual([['Front Office Supervisor', 'Hotel Harebell Bay', 'Umberly, Malta']])
  expect(places('2016-2019: Support worker at Wexby House (Harebell & Larch Trust), Umberly\nI helped.')).toEqual([
    ['Support worker', 'Wexby House', 'Umberly'],
  ])
  expect(
    places(
      'Research Assistant, Laboratório de Limnologia, Universidade de Umber, São Larch, Brazil, 2010–2011\n- Sampled',
    ),
  ).toEqual([['Research Assistant', 'Universidade de Umber', 'São Larch, Brazil']])
})

it('knows a town of Ireland that stands alone behind a post', () => {
  expect(places('Porter, Castlebar, 2009–2011\n- Carried trunks')).toEqual([['Porter', null, 'Castlebar']])
})

it('takes the fields somebody worked in for the post, and “Volunteer:” for none', () => {
  expect(
    places(
      'Collections and press, Wexby Museum, 2012-2014\n- Logged gifts\n\nVolunteer: Education Secretary, Harebell Beekeepers, 2008-2012\n- Ran the course',
    ),
  ).toEqual([
    ['Collections and press', 'Wexby Museum', null],
    ['Education Secretary', 'Harebell Beekeepers', null],
  ])
})
