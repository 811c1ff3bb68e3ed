import { describe, expect, it } from 'vitest'
import { readText } from '../../electron/adapters/readers/text.ts'
import { readSource } from './read-source.ts'

const place = (line: string) =>
  readSource(readText(`Edda Lorne\n${line}\n\nEXPERIENCE\n\nCook, Marlow Hotel, 2010 – 2012\n`)).basics.location

describe('the place of the person, which no table need hold', () => {
  it.each([
    ['Thrapwick LS12 | 07700 900182 | edda@example.org | Full clean driving licence', 'Thrapwick LS12'],
    ['Thrapwick, Nethershire - 07700 900311 - edda@example.com', 'Thrapwick, Nethershire'],
    ['Approved Electrician, Thrapwick. 07700 900920. edda@example.com', 'Thrapwick'],
    ['14 Ferry Row, Carrickmore, Co. Leitrim · +353 85 555 0142 · edda@example.org', 'Carrickmore, Co. Leitrim'],
    ['Thrapwick, Co. Armoy | 07700 900214 | edda@example.org', 'Thrapwick, Co. Armoy'],
    ['Bridgeford Spa · edda@example.org', 'Bridgeford Spa'],
    ['Thrapwick DN4 / 07700 900145 / edda@example.org', 'Thrapwick DN4'],
    ['Electrician, Gold Card. Thrapwick, Nethershire. 07700 900182', 'Thrapwick, Nethershire'],
    ['Gateshead, Tyne & Wear | edda@example.org', 'Gateshead, Tyne & Wear'],
    ['Lift engineer in Thrapwick. edda@example.org, example.org/edda', 'Thrapwick'],
    ['Address: 5 Ferry Row, Thrapwick. Phone: 07700 900182. Email: edda@example.org', '5 Ferry Row, Thrapwick'],
    ['27 Ferry Row, Thrapwick TW4 2QT - 07700 900344 - edda@example.com', '27 Ferry Row, Thrapwick TW4 2QT'],
    ['Quernby → now Thrapwick, TW4 · edda@example.org · 07700 900733', 'Thrapwick, TW4'],
    ['Marine Biologist | edda@example.org', null],
    ['Data Science | edda@example.org', null],
    ['Chartered Surveyor · 07700 900182', null],
    ['Phone 07700 900182', null],
    ['edda@example.org | Available Immediately', null],
  ])('%s', (line, where) => expect(place(line)).toBe(where))
})
