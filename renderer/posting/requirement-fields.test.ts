import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { changedFields, fieldsOf } from './requirement-fields.ts'

const one: Requirement = {
  id: 'r1',
  text: 'Two years in a bakery',
  level: 'must',
  group: 'Essential',
  quote: { start: 0, end: 21 },
  years: { min: 2, max: null },
  limit: { words: 250 },
}

describe('a requirement’s form', () => {
  it('sends nothing when nothing was changed', () => {
    expect(changedFields(one, fieldsOf(one))).toEqual({})
    const bare = { ...one, years: null, limit: null, group: null }
    expect(changedFields(bare, fieldsOf(bare))).toEqual({})
  })

  it('sends only what was changed', () => {
    const fields = { ...fieldsOf(one), most: '5', unit: 'characters' as const, size: '1500', group: ' ' }
    expect(changedFields(one, fields)).toEqual({
      years: { min: 2, max: 5 },
      limit: { characters: 1500 },
      group: null,
    })
    expect(changedFields(one, { ...fieldsOf(one), least: '', unit: 'none' })).toEqual({ years: null, limit: null })
    expect(changedFields(one, { ...fieldsOf(one), size: 'x' })).toEqual({ limit: null })
  })
})
