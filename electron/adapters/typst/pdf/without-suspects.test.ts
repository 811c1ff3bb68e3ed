import { describe, expect, it } from 'vitest'
import { withoutSuspects } from './without-suspects.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (given: Uint8Array) => new TextDecoder().decode(given)

describe('a PDF without its Suspects entry', () => {
  it('keeps every other byte where it is', () => {
    const before = '%PDF (a /Suspects false in words) /MarkInfo <<\n  /Marked true\n  /Suspects false\n>> xref'
    const after = text(withoutSuspects(bytes(before)))
    expect(after).toHaveLength(before.length)
    expect(after).toBe(`${before.slice(0, -23)}${' '.repeat(15)}${before.slice(-8)}`)
  })

  it('leaves a file without one as it is', () => {
    expect(text(withoutSuspects(bytes('%PDF /Suspects true')))).toBe('%PDF /Suspects true')
  })
})
