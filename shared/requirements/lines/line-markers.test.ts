import { describe, expect, test } from 'vitest'
import { stripMarkers } from './line-markers.ts'

const kept = (text: string) => {
  const { range } = stripMarkers(text, { start: 0, end: text.length })
  return text.slice(range.start, range.end)
}

describe('markers of an item', () => {
  test.each([
    ['- J.D. from an accredited school', 'J.D. from an accredited school'],
    ['- B.Sc. in chemistry', 'B.Sc. in chemistry'],
    ['• M.A. or equivalent', 'M.A. or equivalent'],
    ['- e.g. Word, Excel', 'e.g. Word, Excel'],
    ['i.e. a driving licence', 'i.e. a driving licence'],
  ])('an abbreviation is no enumerator: %s', (line, text) => {
    expect(kept(line)).toBe(text)
  })
  test.each([
    'a. A driving licence',
    'A) A driving licence',
    '(ii) A driving licence',
    'iv. A driving licence',
    '3.A driving licence',
  ])('an enumerator goes: %s', (line) => {
    expect(kept(line)).toBe('A driving licence')
  })
})
