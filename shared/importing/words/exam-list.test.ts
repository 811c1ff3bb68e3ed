import { describe, expect, it } from 'vitest'
import { examList } from './exam-list.ts'

const listed = (text: string) => {
  const range = examList(text)
  return range && text.slice(range.start, range.end)
}

describe('a leaving exam with its subjects', () => {
  it('is one name with them and their grades', () => {
    for (const whole of [
      'A-levels: Maths (B), Physics (B), Design & Technology (A)',
      '9 GCSEs at grades 5 to 8, including Maths (8), English (6) and Combined Science (7-7)',
      'GCSEs: 9 including Welsh (A), Biology (A) and Maths (B)',
      'A levels: History B, English C, Politics C',
      '5 National 5s (English, Maths, Geography)',
      'Highers in History, English and Art',
      '6 GCSEs A*-C including English (B), Maths (C) and Science (C)',
      'GCSE: 8 incl. English Lit A, Maths B, Child Dev A*',
    ])
      expect(listed(whole)).toBe(whole)
  })

  it('ends where its subjects end', () => {
    expect(listed('A-levels: Maths (B), Physics (C), Colton Park Academy, 2019')).toBe(
      'A-levels: Maths (B), Physics (C)',
    )
    expect(listed('2015 A levels in History and English, St Oda’s School')).toBe('A levels in History and English')
  })

  it('is none where no subject follows', () => {
    expect(listed('Leaving Certificate, Coláiste Chonnacht, 2016')).toBeNull()
    expect(listed('Taught A-levels in three schools')).toBeNull()
  })
})
