// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines } from './text-lines.ts'
import { textSegments } from './text-segments.ts'

describe('a text with marked stretches', () => {
  it('keeps every character of every line, in order, once', () => {
    const range = fc.record({ id: fc.string(), start: fc.nat(60), end: fc.nat(60), tone: fc.constant('must') })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom(...'ab -#*\n1.') }),
        fc.array(range),
        (text, all) => {
          const ranges = all.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
          const shown = textLines(text).map(({ start, end }) =>
            textSegments(start, end, ranges)
              .map((segment) => text.slice(segment.start, segment.end))
              .join(''),
          )
          expect(shown.join('\n')).toBe(text)
        },
      ),
    )
  })

  it('gives a stretch to the shortest range over it', () => {
    const [outer, inner] = [
      { id: 'outer', start: 0, end: 10, tone: 'evidence' },
      { id: 'inner', start: 4, end: 6, tone: 'evidence' },
    ]
    expect(
      textSegments(
        0,
        12,
        [outer, inner].flatMap((one) => one ?? []),
      ).map(({ range }) => range?.id),
    ).toEqual(['outer', 'inner', 'outer', undefined])
  })

  it('knows headings and bullets', () => {
    expect(
      textLines('# Title\n\n- One\n2. Two\nWhat you do', new Set(['What you do'])).map(({ kind }) => kind),
    ).toEqual(['heading', 'blank', 'bullet', 'bullet', 'heading'])
  })
})
