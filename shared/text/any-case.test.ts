import { describe, expect, it } from 'vitest'
import { anyCase } from './any-case.ts'

const reads = (source: string, text: string) => new RegExp(`^(?:${anyCase(source)})$`, 'u').test(text)

describe('a pattern with its letters in either case', () => {
  it.each([
    ['led', 'LED'],
    ['led', 'Led'],
    [String.raw`led by \p{Lu}\p{Ll}+`, 'Led BY Ann'],
    ['(?<who>chef|boss)', 'Boss'],
    ['paper[s ]{0,2}', 'PAPERS '],
    [String.raw`\d+ [\p{Lu}x]`, '12 X'],
    ['über', 'Über'],
    ['paß', 'PAß'],
  ])('%s reads %s', (source, text) => expect(reads(source, text)).toBe(true))

  it.each([
    [String.raw`led by \p{Lu}\p{Ll}+`, 'led by ann'],
    [String.raw`\bled`, 'Bled'],
    [String.raw`\d`, 'D'],
    ['[^x]', 'X'],
  ])('%s does not read %s', (source, text) => expect(reads(source, text)).toBe(false))

  it('keeps the name of a group', () =>
    expect(new RegExp(anyCase('(?<who>chef)'), 'u').exec('The Chef')?.groups?.who).toBe('Chef'))

  it('does not take a range of letters for two letters', () => expect(() => anyCase('[a-z]')).toThrow(RangeError))
})
