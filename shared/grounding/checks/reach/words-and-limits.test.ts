import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const found = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item })), today: '2026-06-01' }).map(
    ({ kind, level, quote }) => `${level} ${kind} ${quote}`,
  )

describe('a limiting word left out right before what it limits', () => {
  it('is seen, and a flag where the evidence gives another rank', () => {
    expect(found('My sales were the highest in the branch.', 'Sales second highest in the branch')).toContain(
      'flag superlative highest',
    )
    expect(found('I was master on four voyages.', 'Relief master on 4 voyages')).toEqual(['underline hedge master'])
  })

  it('is kept in other words, or stands elsewhere without the limit', () => {
    expect(found('I filled in as master on four voyages.', 'Relief master on 4 voyages')).toEqual([])
    expect(found('My sales were the second highest in the branch.', 'Sales second highest in the branch')).toEqual([])
  })
})

describe('words that need no provenance of their own', () => {
  it('are those of everyday talk', () => {
    expect(found('In the morning I walked round with the jugs.', 'Poured water from jugs')).toEqual([])
  })

  it('are those of the same field of meaning, and wider ones', () => {
    expect(found('I repaired the violin of a child.', 'Mended violins for children')).toEqual([])
    expect(found('I repaired instruments.', 'Repaired violins')).toEqual([])
  })

  it('are no narrower ones, and no leading', () => {
    expect(found('I repaired violins.', 'Repaired instruments')).toEqual(['underline new-word violins'])
    expect(found('I headed the crew.', 'Supervised by the crew leader')).not.toEqual([])
  })
})

it('takes a line of title, place and time for a header, with brackets or a deed in the title', () => {
  const posts = [
    'Head gardener (part-time), Ashcombe House, Louth, 2014–2019',
    'Replanted the long border',
    'Caregiver, private family in Leeds, 2019–2022',
    'Cooked and shopped',
  ]
  expect(found('As a caregiver for a family in Leeds I replanted the long border.', ...posts)).toContain(
    'flag mixed replanted',
  )
})

it('sees a deed told in an everyday word of what the evidence did something else with', () => {
  expect(found('I ran three agencies.', 'Reviewed texts for three agencies')).toEqual(['underline verb ran'])
  expect(found('I ran a nursery.', 'Managed a nursery')).toEqual([])
})

describe('what is another thing, or holds for longer', () => {
  it('is underlined: a neighbour of the same field, and a "never" that the evidence limits', () => {
    expect(found('I grow peppers and tea.', 'Grow peppers and maize')).toContainEqual(expect.stringContaining('tea'))
    expect(found('I have never lost a parcel.', 'No parcel lost in 2022')).toEqual(['underline negation never'])
    expect(found('I have never lost a parcel.', 'Never lost a parcel, on foot or by van')).toEqual([])
  })
})

describe('the same said of oneself or with its unit', () => {
  it('is free', () => {
    expect(found('At night I am the only vet there.', 'Vet, alone in the practice at night')).toEqual([])
    expect(
      found(
        'Of the last 30 boats eight were ready in less than five days.',
        'Ready in 12 days; 8 of the last 30 boats in under five',
      ),
    ).toEqual([])
    expect(found('We finished three days early.', 'Ferry refit took 8 days instead of the 11 planned')).toEqual([])
  })
})
