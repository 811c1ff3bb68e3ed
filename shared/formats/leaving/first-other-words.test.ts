import { describe, expect, it } from 'vitest'
import { firstOtherWords } from './first-other-words.ts'

describe('the words of a file that is read again', () => {
  it('are the same whatever the white space, signs and list numbers', () => {
    expect(
      firstOtherWords(['1) One well-known fact', 'Ärzte – 3 ﬁles'], ['One well-', 'known fact Ärzte 3 files']),
    ).toBeNull()
  })

  it('are told where they first differ', () => {
    expect(firstOtherWords(['I led a team of nine nurses in Leeds'], ['I led a team of nine in Leeds'])).toContain(
      'nurses',
    )
    expect(firstOtherWords(['one two'], ['one two three'])).toContain('not written')
    expect(firstOtherWords(['one two'], ['two one'])).toBe('one two')
    expect(firstOtherWords(['2019'], ['2091'])).toBe('2019')
  })

  it('may lose or gain the number of a list item, and a year that looks like one, but no other', () => {
    const said = ['1986. A good year', 'Second floor, 2. Mill Lane', 'Planned, counted']
    expect(firstOtherWords(said, ['A good year', 'Second floor,', '2. Mill Lane', '1. Planned, counted'])).toBeNull()
    expect(firstOtherWords(['Second floor', '1986. A good year'], ['Second floor 1986. A good year'])).toBeNull()
    expect(firstOtherWords(['Planned', 'Counted 3. times'], ['Planned', 'Counted times'])).toContain('Counted')
  })

  it('may give a letter once for each sign it is drawn with, and no other letter', () => {
    expect(firstOtherWords(['בُن'], ['נבבُ'.replace('נ', 'ن')])).toBeNull()
    expect(firstOtherWords(['q\u0303 one'], ['qq\u0303 one'])).toBeNull()
    expect(firstOtherWords(['q\u0303 one'], ['qq\u0303 onee'])).not.toBeNull()
    expect(firstOtherWords(['q\u0303 one'], ['q\u0303 on'])).not.toBeNull()
  })

  it('may be drawn in another order where the script is', () => {
    expect(firstOtherWords(['שלום עולם'], ['םולש םלוע'])).toBeNull()
    expect(firstOtherWords(['שלום עולם'], ['םולש'])).not.toBeNull()
    expect(firstOtherWords(['שלום עולם'], ['םולש םלועע'])).not.toBeNull()
  })
})
