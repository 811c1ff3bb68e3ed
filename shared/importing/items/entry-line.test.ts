import { describe, expect, it } from 'vitest'
import type { EntryFields } from '../../domain/entry.ts'
import { entryLine } from './entry-line.ts'

const degree: EntryFields = {
  kind: 'education',
  title: 'BSc Midwifery',
  organisation: 'University of Fenwick',
  location: null,
  start: '2011-09',
  end: '2014-06',
}
const job: EntryFields = { ...degree, kind: 'work', title: 'Midwife', organisation: 'Larch Hospital', end: 'present' }

describe('entryLine', () => {
  it('makes a degree citable in its own words, also beside its items', () => {
    expect(entryLine(degree, ['Dissertation on home births'])).toBe('BSc Midwifery, University of Fenwick, 2011–2014')
  })

  it('keeps what takes something back: a degree not yet taken is not told as taken', () => {
    const header = 'BSc Midwifery (part-time), University of Fenwick, expected 2014'
    expect(entryLine(degree, [], header)).toBe('BSc Midwifery, University of Fenwick, 2011–2014 (part-time, expected)')
  })

  it('repeats nothing that an item says', () => {
    expect(entryLine(degree, ['Graduated with a BSc Midwifery, first class'])).toBeNull()
  })

  it('speaks for a role only when nothing stands under it', () => {
    expect(entryLine(job, [])).toBe('Midwife, Larch Hospital, 2011–present')
    expect(entryLine(job, ['Attended 40 births'])).toBeNull()
  })

  it('says nothing for an entry without a name, or a list of skills', () => {
    expect(entryLine({ ...job, title: null, organisation: null }, [])).toBeNull()
    expect(entryLine({ ...degree, kind: 'skill', title: 'Tools' }, [])).toBeNull()
  })
})
