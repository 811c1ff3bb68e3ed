import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const first = (text: string, heading = 'WORK') => {
  const { entries, unplaced } = readSource(readText(`Dean Marlow\n\n${heading}\n\n${text}\n`))
  const [entry] = entries
  return [
    entry?.title,
    entry?.organisation,
    entry?.location,
    ...unplaced.map((each) => each.text).filter((each) => each !== heading),
  ]
}

describe('what stands beside a title or a corps', () => {
  it.each([
    [
      'Pharmacist (Band 7), Acute Medicine    Aug 2021 – present\nDon Valley Hospitals NHS Trust, Rotherham\n- ran the ward round',
      ['Pharmacist (Band 7), Acute Medicine', 'Don Valley Hospitals NHS Trust', 'Rotherham'],
    ],
    [
      'Radiographer (Band 5), CT and MRI    2016 – 2018\nHolme Moss University Hospital, Huddersfield\n- scans',
      ['Radiographer (Band 5), CT and MRI', 'Holme Moss University Hospital', 'Huddersfield'],
    ],
    [
      'Army, Royal Engineers, Private, plant operator - 2011 to 2015\n- roads in Kenya',
      ['Private, plant operator', 'Army, Royal Engineers', null],
    ],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected))
})

it('knows who awards certificates', () => {
  expect(first('Level 3 Award in Emergency Paediatric Care, Qualsafe, 2022', 'QUALIFICATIONS')).toEqual([
    'Level 3 Award in Emergency Paediatric Care',
    'Qualsafe',
    null,
  ])
  expect(first('2021 Level 4 Award in Ladder Safety, Highfield', 'QUALIFICATIONS').slice(0, 2)).toEqual([
    'Level 4 Award in Ladder Safety',
    'Highfield',
  ])
})
