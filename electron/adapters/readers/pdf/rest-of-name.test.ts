import { describe, expect, it } from 'vitest'
import type { PdfLine } from './line.ts'
import { isRestOfName } from './rest-of-name.ts'

const line = (text: string, x0: number, x1: number): PdfLine => ({
  page: 1,
  text,
  marks: [],
  cells: [{ start: 0, end: text.length }],
  x0,
  x1,
  first: x1,
  last: x0,
  y: 0,
  size: 10,
  font: 'f',
  bold: false,
  italic: false,
  place: null,
  order: 0,
})

describe('isRestOfName', () => {
  it('joins a kind of organisation to the name above it, whichever edge they share', () => {
    expect(isRestOfName(line('Saltmarsh General', 420, 500), line('Hospital', 462, 500))).toBe(true)
    expect(isRestOfName(line('Grange Rehabilitation', 40, 140), line('Centre', 40, 72))).toBe(true)
  })

  it('leaves a town, a name that is whole and what stands elsewhere', () => {
    expect(isRestOfName(line('Bodywise', 460, 500), line('Cardiff', 468, 500))).toBe(false)
    expect(isRestOfName(line('Staff Nurse', 40, 90), line('Hospital', 40, 78))).toBe(false)
    expect(isRestOfName(line('Saltmarsh General', 420, 500), line('Hospital', 40, 78))).toBe(false)
    expect(isRestOfName(line('Harrow Vale Ltd', 40, 110), line('School', 40, 70))).toBe(false)
  })
})
