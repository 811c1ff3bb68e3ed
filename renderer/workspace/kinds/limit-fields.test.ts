import { describe, expect, it } from 'vitest'
import { documentPresets, sectionPresets } from '../../../shared/writing/limit-presets.ts'
import { fieldsOf, limitOf } from './limit-fields.ts'

describe('the fields of a limit', () => {
  it('say every preset and give it back', () => {
    for (const { limit } of [...sectionPresets, ...documentPresets]) expect(limitOf(fieldsOf(limit))).toEqual(limit)
    expect(limitOf(fieldsOf(null))).toBeNull()
  })

  it('take numbers as people write them, and nothing else', () => {
    const fields = { unit: 'words', most: '1,500', least: '', twice: false, emoji: false } as const
    expect(limitOf(fields)).toEqual({ words: 1500 })
    for (const most of ['0', '-3', 'many', '12345678']) expect(limitOf({ ...fields, most })).toBeNull()
    expect(limitOf({ ...fields, least: '2000' })).toBeNull()
  })

  it('may ask for the fewest only', () => {
    const fields = { unit: 'words', most: '', least: '300', twice: true, emoji: false } as const
    expect(limitOf(fields)).toEqual({ leastWords: 300 })
    const signs = { leastCharacters: 300, lineBreak: 2 } as const
    expect(limitOf({ ...fields, unit: 'characters' })).toEqual(signs)
    expect(limitOf(fieldsOf(signs))).toEqual(signs)
    expect(limitOf(fieldsOf({ leastWords: 300 }))).toEqual({ leastWords: 300 })
    expect(limitOf({ ...fields, unit: 'pages' })).toBeNull()
    expect(limitOf({ ...fields, most: 'many' })).toBeNull()
    expect(limitOf({ ...fields, least: '' })).toBeNull()
  })
})
