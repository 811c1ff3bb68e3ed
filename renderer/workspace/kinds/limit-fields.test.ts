import { describe, expect, it } from 'vitest'
import { documentPresets, sectionPresets } from '../../../shared/writing/limit-presets.ts'
import { fieldsOf, limitOf } from './limit-fields.ts'

describe('the fields of a limit', () => {
  it('say every preset and give it back', () => {
    for (const { limit } of [...sectionPresets, ...documentPresets]) expect(limitOf(fieldsOf(limit))).toEqual(limit)
    expect(limitOf(fieldsOf(null))).toBeNull()
  })

  it('take numbers as people write them, and nothing else', () => {
    const fields = { unit: 'words', most: '1,500', least: '', twice: false } as const
    expect(limitOf(fields)).toEqual({ words: 1500 })
    for (const most of ['0', '-3', 'many', '12345678']) expect(limitOf({ ...fields, most })).toBeNull()
    expect(limitOf({ ...fields, least: '2000' })).toBeNull()
  })
})
