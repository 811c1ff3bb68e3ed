import { describe, expect, it } from 'vitest'
import { findOlderVersion } from './find-older-version.ts'

const duties = [
  'Wired a school of twelve rooms',
  'Trained two apprentices for three years',
  'Tested every circuit of a ward',
]
const cv = (...lines: readonly string[]) => ['Jo Pell', 'Electrician at Volt & Sons', ...lines].join('\n')
const old = { name: 'cv-2025.pdf', text: cv(...duties) }

describe('findOlderVersion', () => {
  it('knows most of the same words under any name', () => {
    expect(findOlderVersion({ name: 'jo pell.docx', text: cv(...duties, 'Led a crew of five') }, [old])).toBe(old)
  })

  it.each(['cv-2026.pdf', 'CV 2025 (1).pdf', 'cv_final.docx', 'cv v2.md'])('asks less of the name %s', (name) => {
    const text = cv(
      duties[0] ?? '',
      'Ran the workshop of the college in the second year',
      'Planned a site of forty flats',
    )
    expect(findOlderVersion({ name, text }, [old])).toBe(old)
    expect(findOlderVersion({ name: 'portfolio.md', text }, [old])).toBeNull()
  })

  it('takes no other document for a version, whatever its name', () => {
    expect(
      findOlderVersion({ name: 'cv-2026.pdf', text: 'Notes on bees and the flowers they like best' }, [old]),
    ).toBeNull()
    expect(findOlderVersion({ name: '', text: '' }, [old, { name: '', text: '' }])).toBeNull()
  })

  it('takes the nearest of several', () => {
    const nearer = { name: 'cv-2025b.pdf', text: cv(...duties, 'Led a crew of five') }
    expect(findOlderVersion({ name: 'cv-2026.pdf', text: cv(...duties, 'Led a crew of five') }, [old, nearer])).toBe(
      nearer,
    )
  })
})
