import { describe, expect, it } from 'vitest'
import type { EntryFields } from '../domain/entry.ts'
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
})
