import { describe, expect, it } from 'vitest'
import type { Section } from '../../domain/document.ts'
import type { TypesetLine } from '../../domain/typeset-line.ts'
import { linePlace, readLinePlace } from '../parts/line-place.ts'
import { sectionText } from '../plain/section-text.ts'
import { lineAt, lineOffsets } from './line-offsets.ts'

const section = (id: string, ...texts: readonly string[]): Section => ({
  id,
  heading: 'Led a team',
  group: null,
  requirements: [],
  limit: null,
  blocks: texts.map((text) => ({ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] })),
})

const line = (kind: 'section' | 'heading', id: string, text: string): TypesetLine => ({
  page: 0,
  x: 0,
  y: 0,
  width: 100,
  height: 12,
  text,
  place: { kind, id },
})

describe('lines of the pages', () => {
  const sections = [
    section('a', 'Led a team of ten nurses on two wards.', 'Two wards, one rota.'),
    section('b', 'Ten.'),
  ]
  const lines = [
    line('heading', 'a', 'Led a team'),
    line('section', 'a', 'Led a team of ten '),
    line('section', 'a', 'nurses on two wards.'),
    line('section', 'a', 'Two wards, one rota.'),
    line('section', 'b', 'Ten.'),
  ]

  it('are tied to the stretch of text they show', () => {
    const placed = lineOffsets(lines, sections)
    const { text } = sectionText(section('a', 'Led a team of ten nurses on two wards.', 'Two wards, one rota.'))
    const shown = placed.slice(1, 4).map(({ start, end }) => text.slice(start ?? 0, end ?? 0))
    expect(shown).toEqual(['Led a team of ten', 'nurses on two wards.', 'Two wards, one rota.'])
    expect(placed[0]).toMatchObject({ start: null, end: null })
    expect(placed[4]).toMatchObject({ start: 0, end: 4 })
  })

  it('are found by where the caret stands', () => {
    const placed = lineOffsets(lines, sections)
    expect(lineAt(placed, 'a', 0)?.text).toBe('Led a team of ten ')
    expect(lineAt(placed, 'a', 18)?.text).toBe('nurses on two wards.')
    expect(lineAt(placed, 'a', 999)?.text).toBe('Two wards, one rota.')
    expect(lineAt(placed, 'b', 2)?.text).toBe('Ten.')
    expect(lineAt(placed, 'c', 2)).toBeNull()
  })

  it('that say something else are left without a stretch, and the next is found again', () => {
    const odd = [line('section', 'a', 'Something else'), line('section', 'a', 'nurses on two wards.')]
    expect(lineOffsets(odd, sections).map(({ start }) => start)).toEqual([null, 18])
  })
})

describe('the address of a place', () => {
  it.each([
    { kind: 'title' },
    { kind: 'closing' },
    { kind: 'section', id: 'a/b c?' },
    { kind: 'heading', id: 's1' },
  ] as const)('is read as it was made: %j', (place) => expect(readLinePlace(linePlace(place))).toEqual(place))

  it('is none for a link', () => {
    expect(readLinePlace('https://example.org')).toBeNull()
    expect(readLinePlace('vouch:nothing')).toBeNull()
  })
})
