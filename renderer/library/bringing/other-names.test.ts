import { describe, expect, it } from 'vitest'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { otherNames } from './other-names.ts'

const source = (id: string, name: string | null): LibraryView['sources'][number] => ({
  id,
  name: `${id}.md`,
  kind: 'markdown',
  hash: '',
  size: 0,
  importedAt: '2026-11-20T09:00:00.000Z',
  basics: { name, email: null, phone: null, location: null, urls: [] },
  skills: [],
  notes: [],
  unplaced: [],
  warnings: [],
})
const told = (name: string | null, before: readonly (string | null)[]) =>
  otherNames([...before.map((one, at) => source(`old${at}`, one)), source('new', name)], ['new'])

describe('whose a file is', () => {
  it('is told where it names someone else', () =>
    expect(told('Jonas Ekdal', [null, 'Marta Vilks'])).toEqual([
      { source: 'new.md', name: 'Jonas Ekdal', known: 'Marta Vilks' },
    ]))

  it('is not where a part of the name is the same, whatever its case, accents or title', () => {
    expect(told('VILKS, Marta', ['Marta Vilks'])).toEqual([])
    expect(told('Dr. M. Vilks', ['Marta Vilks'])).toEqual([])
    expect(told('Zoë Brandt', ['Zoe Falk'])).toEqual([])
  })

  it('is not where nobody is named, or nothing was there before', () => {
    expect(told(null, ['Marta Vilks'])).toEqual([])
    expect(told('Jonas Ekdal', [])).toEqual([])
    expect(told('Jonas Ekdal', [null])).toEqual([])
  })
})
