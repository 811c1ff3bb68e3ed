import { describe, expect, it } from 'vitest'
import type { EntryFields } from '../../domain/entry.ts'
import { findSameEntry, findSameEvidence } from './merge.ts'

const role = (fields: Partial<EntryFields>): EntryFields => ({
  kind: 'work',
  title: 'Staff Nurse',
  organisation: 'Harrow Vale Hospital',
  location: null,
  start: '2018-03',
  end: '2021-06',
  ...fields,
})

describe('findSameEntry', () => {
  it('takes the same role told with less care for the same', () => {
    const existing = [role({})]
    expect(
      findSameEntry(role({ organisation: 'Harrow Vale Hospital Ltd.', start: '2018', end: '2021' }), existing),
    ).toBe(existing[0])
    expect(findSameEntry(role({ title: null }), existing)).toBe(existing[0])
  })

  it('keeps two roles at one employer apart', () => {
    expect(findSameEntry(role({ title: 'Ward Sister' }), [role({})])).toBeNull()
    expect(findSameEntry(role({ start: '2022', end: 'present' }), [role({})])).toBeNull()
  })

  it('keeps the same title at two employers apart', () => {
    expect(findSameEntry(role({ organisation: 'Elmbridge Clinic' }), [role({})])).toBeNull()
  })

  it('takes a fuller title from the same day on for the same, and dates a month apart', () => {
    const existing = [role({ title: 'Staff Nurse', start: '2018-03', end: '2021-06' })]
    expect(findSameEntry(role({ title: 'Staff Nurse, Surgical Ward (Band 5)', start: '2018' }), existing)).toBe(
      existing[0],
    )
    expect(findSameEntry(role({ start: '2018-04', end: '2021-07' }), existing)).toBe(existing[0])
    expect(findSameEntry(role({ title: 'Senior Staff Nurse', start: '2020-01' }), existing)).toBeNull()
  })

  it('knows a role that one source calls volunteering', () => {
    const existing = [role({ kind: 'volunteer', title: 'Trustee', organisation: 'Open Kitchen' })]
    expect(findSameEntry(role({ title: 'Trustee', organisation: 'Open Kitchen' }), existing)).toBe(existing[0])
    expect(
      findSameEntry(role({ kind: 'education', title: 'Trustee', organisation: 'Open Kitchen' }), existing),
    ).toBeNull()
  })

  it('does not take an employer alone for a role', () => {
    expect(findSameEntry(role({ title: null, start: null, end: null }), [role({})])).toBeNull()
  })
})

describe('findSameEvidence', () => {
  const told = (text: string, entry: string | null = 'r1') => ({ text, entry })

  it('joins wordings that share nearly all words, and one within the other', () => {
    const existing = [told('Trained 12 student nurses in wound care and infection control')]
    expect(findSameEvidence(told('Trained 12 student nurses in wound care, infection control'), existing)).toBe(
      existing[0],
    )
    expect(findSameEvidence(told('Trained 12 student nurses in wound care'), existing)).toBe(existing[0])
  })

  it('keeps figures that differ apart', () => {
    const existing = [told('Trained 12 student nurses in wound care and infection control')]
    expect(findSameEvidence(told('Trained 15 student nurses in wound care and infection control'), existing)).toBeNull()
  })

  it('keeps the same duty of two roles apart, and joins one without a role', () => {
    const existing = [told('Kept the duty roster of a ward with 28 beds')]
    expect(findSameEvidence(told('Kept the duty roster of a ward with 28 beds', 'r2'), existing)).toBeNull()
    expect(findSameEvidence(told('Kept the duty roster of a ward with 28 beds', null), existing)).toBe(existing[0])
  })

  const pairs: readonly (readonly [string, string, boolean])[] = [
    [
      'Led a team of five engineers building the billing API, reducing errors by 30%',
      'Led team of 5 engineers building the billing API; reduced errors by 30 percent',
      true,
    ],
    ['Grew turnover to £2.1m in two years', 'Grew turnover to £2.1 million within two years', true],
    ['Managed a budget of £90,000', 'Managed a budget of £90000', true],
    ['Mentored three junior developers', 'Mentored 3 junior developers.', true],
    ['Raised occupancy from 61% to 74%', 'Raised occupancy from 74% to 61%', false],
    ['Raised the number of complaints handled in a week', 'Reduced the number of complaints handled in a week', false],
    ['Did not exceed the yearly budget for staff and rooms', 'Did exceed the yearly budget for staff and rooms', false],
    ['Led a team of nurses', 'Led a team of porters and trained 12 nurses on the ward', false],
    ['Trained 12 student nurses', 'Trained 14 student nurses', false],
    ['Opened two clinics in Leeds for children', 'Closed two clinics in Leeds for children', false],
    ['Wrote the menu', 'Wrote the rota', false],
  ]
  it.each(pairs)('“%s” and “%s”: %s', (one, other, same) => {
    const existing = [told(other)]
    expect(findSameEvidence(told(one), existing)).toBe(same ? existing[0] : null)
  })

  it("never takes what somebody else said for the person's own words", () => {
    const said = { who: 'Tom Ashe', when: null, href: null }
    const existing = [{ ...told('A calm and careful nurse on every shift'), said }]
    expect(findSameEvidence({ ...told('A calm and careful nurse on every shift'), said: null }, existing)).toBeNull()
  })
})
