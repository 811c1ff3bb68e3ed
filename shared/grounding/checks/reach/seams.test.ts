import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const marks = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item })), today: '2026-06-01' }).map(
    ({ kind, level, quote }) => `${level} ${kind} ${quote}`,
  )

describe('what no one cited item has both of', () => {
  const items = ['Repaired the organ bellows during the winter closure', 'Breakdowns fell by a half in three years']

  it('is underlined where nothing sets it side by side', () => {
    expect(marks('Breakdowns fell by a half during the winter closure.', ...items)).toContain('underline mixed winter')
    expect(
      marks('During the winter closure I led the singing.', items[0] ?? '', 'Led the singing in the chapel'),
    ).toContain('underline mixed led')
  })

  it('is not underlined where what is held as a certificate is called so', () => {
    const paper = (id: string, title: string, year: string) => ({
      id,
      text: `${title} (${year})`,
      entry: { kind: 'certificate', title, organisation: null, location: null, start: year, end: null },
    })
    const rigging = paper('e0', 'rope rigging', '2022')
    const studied = { id: 'e1', text: 'Level 3 Certificate in Teaching and Assessing Trees, Wold College, 2019.' }
    const findings = checkClaim({
      text: 'I hold a rope rigging certificate (2022).',
      evidence: [rigging, studied],
      today: '2026-06-01',
    })
    expect(findings.filter(({ kind }) => kind === 'mixed')).toEqual([])
  })

  it('is underlined where a number goes to what another item has', () => {
    const stalls = ['Lent carts to the spring fair: 4, twice by boat', 'Ran a talk on knots, 12 guests']
    expect(marks('I have rowed twelve carts.', ...stalls)).toContain('underline mixed carts')
    expect(marks('My talk on knots drew twelve guests.', ...stalls).join()).not.toContain('mixed')
  })

  it('is underlined where a place told first is that of another deed', () => {
    const sites = [
      'Fitter, Wendle Pumps, Aldmouth, 2017–2023',
      'School roof at Brinsea: slates, gutters; handed over early',
      'Joiner, Carrow Boats, Tappen, 2010–2016',
      'Repaired ballast pumps, 9 boats, night work',
    ]
    expect(marks('At the school in Brinsea I repaired ballast pumps.', ...sites).join()).toContain('mixed')
    expect(marks('At Carrow Boats I repaired ballast pumps.', ...sites).join()).not.toContain('mixed')
  })

  it('is not where it is told one after the other', () => {
    expect(
      marks('I repaired the organ bellows during the winter closure, and breakdowns fell by a half.', ...items),
    ).toEqual([])
  })
})

it('leaves open which fact is of which post where a way from one to the next is told', () => {
  const posts = [
    'Glazier, Ridge Studios, Aldmouth, since March 2018',
    'Apprentice glazier, Carrow Glass, Brinsea, 2014–2018',
  ]
  expect(
    marks('After four years in Brinsea I moved to Aldmouth in 2018.', ...posts).filter((mark) => /^flag/u.test(mark)),
  ).toEqual([])
})

it('takes "11 of 11" for all of them', () => {
  expect(marks('I passed all nine driving tests.', 'Passed 9 of 9 driving tests')).toEqual([])
  expect(marks('I passed all nine driving tests.', 'Passed 7 of 9 driving tests')).not.toEqual([])
})
