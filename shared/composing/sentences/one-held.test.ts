import { describe, expect, it } from 'vitest'
import { oneHeld } from './one-held.ts'

const written = (text: string) => ({
  told: { kind: 'state' as const, text, language: 'en' as const },
  sentence: { text, evidence: ['e1'], findings: [] },
  entry: null,
})
const told = (lines: readonly string[], bullets = false) =>
  oneHeld(lines.map(written), { lines: bullets }).map(({ sentence }) => sentence.text)

describe('what is held alone is no list', () => {
  it.each([
    [
      'My awards include “Golden Crumb” (Fenwick Bread Days, 2017).',
      'I received the “Golden Crumb” award (Fenwick Bread Days, 2017).',
    ],
    [
      'My awards include a travel scholarship (Mill Guild, 2011).',
      'I was awarded a travel scholarship (Mill Guild, 2011).',
    ],
    ['My certificates include ACLS (2024).', 'I hold an ACLS certificate (2024).'],
    ['My certificates include Kiln First Aid.', 'I hold a Kiln First Aid certificate.'],
  ])('%j', (line, one) => expect(told([line])).toEqual([one]))

  it.each([
    'My awards include “Baker of the Year” (2017).',
    'My certificates include Splicing Card (renewed 2022).',
    'My certificates include Windows Server: Administrator (2023).',
  ])('%j stands', (line) => expect(told([line])).toEqual([line]))

  it('goes on with "also" behind another proof', () =>
    expect(told(['I hold an HND in Milling (2015).', 'My certificates include ACLS (2024).'])).toEqual([
      'I hold an HND in Milling (2015).',
      'I also hold an ACLS certificate (2024).',
    ]))

  it('leaves two of a kind together, and tells each line of a list by itself', () => {
    const two = ['My certificates include ACLS (2024).', 'My certificates include BLS (2023).']
    expect(told(two)).toEqual(two)
    expect(told(two, true)).toEqual(['I hold an ACLS certificate (2024).', 'I hold a BLS certificate (2023).'])
  })
})
