import { describe, expect, it } from 'vitest'
import { checkClaim } from '../check-claim.ts'
import { kindsFound } from '../checks/kinds-found.ts'

const found = (text: string, evidence: readonly string[], requirement?: string) =>
  checkClaim({
    text,
    evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item })),
    today: '2026-06-01',
    ...(requirement ? { requirement } : {}),
  })

describe('a flag', () => {
  it('stands where the claim keeps to the words of the evidence but for one thing', () => {
    expect(kindsFound('I led the move of the archive.', ['Helped with the move of the archive'])).toContain('verb')
    expect(kindsFound('I clean 45 boilers a week.', ['Clean 40 boilers a week'])).toContain('number')
  })

  it('is an underline where the sentence is told afresh, or plain arithmetic may give the number', () => {
    for (const [text, evidence] of [
      ['Thirty pupils a week teach you to put the same thing in five ways.', 'Cello teacher, 30 pupils a week'],
      ['Nearly three in five of the lambs I raised were sold.', 'Raised 70 lambs; 40 sold'],
      ['My welding test took me two goes, but I got it.', 'Coded welder; test passed at the second attempt'],
      ['With the tills I was always the second pair of eyes.', 'Checked cash counts as deputy, never alone'],
    ] as const)
      expect(found(text, [evidence]).filter(({ level }) => level === 'flag')).toEqual([])
  })

  it('stands for a change, and for a number in the place of another, in whatever words', () => {
    expect(
      kindsFound('With my new layout people walked away from the till happier by a third.', [
        'Changed the shop layout',
      ]),
    ).toContain('number')
    expect(kindsFound('Looking back, three men were mine to lead at sea.', ['Led two men at sea'])).toContain('number')
    expect(
      kindsFound('In the end we needed three working days where it had once been eight.', [
        'Quarter close for two depots, shortened from 8 working days to 4',
      ]),
    ).toContain('number')
    expect(
      kindsFound('In that summer almost two thousand seedlings went through my hands.', [
        'Nursery trainee, Jun–Aug 2023; potted 1,150 seedlings',
      ]),
    ).toContain('number')
  })

  it('stands for figures, names and degrees however the rest is told', () => {
    expect(kindsFound('What I enjoyed most about the yard were its 83 boats.', ['Kept 38 boats'])).toContain('number')
    expect(kindsFound('What people tell me they value is my PhD.', ['MSc Marine Biology'])).toContain('degree')
  })
})

const posts = [
  'Sales assistant, Hartnell Books, Galway, 2013–2016',
  'Handled the loyalty card scheme',
  'Store supervisor, Dorran Outdoor, Galway, 2016–2020',
  'Drew up rotas for 14 staff',
]

describe('a header among the cited texts', () => {
  it('heads the items after it', () => {
    expect(kindsFound('At Hartnell Books I drew up rotas for 14 staff.', posts)).toContain('mixed')
    expect(kindsFound('I handled the loyalty card scheme at Dorran Outdoor.', posts)).toContain('mixed')
    expect(
      kindsFound('I currently manage a quay.', ['Harbour clerk, Port of Ossel, 2011–2019', 'Managed a quay']),
    ).toContain('tense')
  })

  it('leaves what is told of the right post alone', () => {
    for (const text of [
      'At Hartnell Books I handled the loyalty card scheme.',
      'As store supervisor at Dorran Outdoor I drew up rotas for 14 staff.',
      'I handled the loyalty card scheme at Hartnell Books, and at Dorran Outdoor I drew up rotas for 14 staff.',
    ])
      expect(kindsFound(text, posts)).toEqual([])
  })
})

describe('what is wished, denied or asked', () => {
  it('names nothing', () => {
    for (const text of [
      'I logged cases in Zendesk and would be happy to learn Salesforce.',
      'Although I have not yet used Salesforce, I logged cases in Zendesk.',
      'Your posting asks for Salesforce; I have logged cases in Zendesk.',
    ])
      expect(kindsFound(text, ['Logged cases in Zendesk'])).toEqual([])
    expect(kindsFound('I logged cases in Zendesk and Salesforce.', ['Logged cases in Zendesk'])).toEqual(['name'])
  })
})

describe('facts of two items', () => {
  const items = ['Raised £86,000 from trusts in 2021', 'Wrote appeals that went to 4,000 donors']

  it('tied together are underlined, side by side they are not', () => {
    expect(found('I wrote appeals that raised £86,000.', items)).toMatchObject([{ kind: 'mixed', level: 'underline' }])
    expect(found('I raised £86,000 from trusts and wrote appeals to 4,000 donors.', items)).toEqual([])
  })

  it('do not make each other stronger', () => {
    const parts = ['Led a team of five', 'Contributed to the behaviour policy of the school']
    expect(kindsFound('I wrote the behaviour policy of the school.', parts)).toContain('verb')
  })
})

it('reads what follows the second of two numbers as said of both', () => {
  expect(kindsFound('I took intake from 3.1 to 5.6 million euros.', ['Grew the intake from €3.1m to €5.6m'])).toEqual(
    [],
  )
})
