import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const asked = (header: string) => {
  const [entry] = readSource(
    readText(`Edda Lorne\nedda@example.org\n\nEXPERIENCE\n\n${header}\n- Kept the books\n`),
  ).entries
  return entry?.doubts.map(({ field }) => field)
}

describe('what is asked about a header', () => {
  it('is nothing where its words say what is what', () => {
    expect(asked('Ward Nurse, Hill Hospital, 2019 - 2021')).toEqual([])
    expect(asked('Career break, 2019 - 2021')).toEqual([])
  })

  it('is both names where neither says by itself what it is', () => {
    expect(asked('Marlow Quill, Harebell Sund, 2019 - 2021')).toEqual(['title', 'organisation'])
  })

  it('is the employer that sounds like a town', () => {
    expect(asked('Parish councillor, Cherry Burton, 2019 - 2023')).toEqual(['organisation'])
  })
})
