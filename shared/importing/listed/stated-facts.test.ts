import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const page = (top: string, end = '') =>
  readSource(readText(`${top}\n\nEXPERIENCE\n\nCook, Marlow Hotel, 2010 – 2012\n- Ran the pass\n${end}`))

const facts = (top: string) => {
  const { entries, evidence } = page(top)
  return [
    ...entries.filter(({ kind }) => kind === 'certificate').map(({ title }) => `certificate: ${title}`),
    ...evidence.filter(({ entry }) => entry === null).map(({ text }) => text),
  ]
}

describe('what the lines under a name say of the person', () => {
  it.each([
    ['Edda Lorne\nHCPC-registered Dietitian · Thrapwick · 07700 900388', ['certificate: HCPC-registered Dietitian']],
    ['Edda Lorne\nGDC registered dental nurse | edda@example.org', ['certificate: GDC registered dental nurse']],
    ['Edda Lorne\nNMC PIN 12A3456E | edda@example.org', ['NMC PIN 12A3456E']],
    ['Edda Lorne\nedda@example.org\nHCPC PH123456', ['HCPC PH123456']],
    ['Edda Lorne\nStaff Nurse – NMC PIN 18C2345E\nedda@example.org', ['NMC PIN 18C2345E']],
    ['Edda Lorne RGN\nedda@example.org', ['RGN']],
    [
      'Edda Lorne\nedda@example.org\nCrane operator - 12 years on tower cranes',
      ['Crane operator - 12 years on tower cranes'],
    ],
    ['Edda Lorne\nLift engineer in Thrapwick. edda@example.org', ['Lift engineer in Thrapwick.']],
    ['Edda Lorne\nThrapwick / 07700 900145 / Full clean driving licence', ['Full clean driving licence']],
    ['Edda Lorne\nLift Engineer\nedda@example.org', []],
  ])('%s', (top, expected) => expect(facts(top)).toEqual(expected))
})

describe('what stands under “Other” in one line', () => {
  const { entries, evidence } = page(
    'Edda Lorne',
    '\nOTHER\n\nFull driving licence. Secretary of Larch camera club since 2019: book the hall (60 members).\n',
  )

  it('gives the licence to the person', () => {
    expect(evidence.filter(({ entry }) => entry === null).map(({ text }) => text)).toEqual(['Full driving licence.'])
  })

  it('takes an office in a club for volunteering', () => {
    expect(entries.map(({ kind, title, organisation }) => [kind, title, organisation])).toEqual([
      ['work', 'Cook', 'Marlow Hotel'],
      ['volunteer', 'Secretary', 'Larch camera club'],
    ])
  })
})

it('takes a post with “(volunteer)” in its header for volunteering, whatever the heading', () => {
  const { entries } = readSource(
    readText(
      'Edda Lorne\n\nEXPERIENCE\n\nPhoto Editor, Wexby Student Radio (volunteer), 2021 – 2022\n- Chose pictures\n',
    ),
  )
  expect(entries.map(({ kind, title, organisation }) => [kind, title, organisation])).toEqual([
    ['volunteer', 'Photo Editor', 'Wexby Student Radio'],
  ])
})
