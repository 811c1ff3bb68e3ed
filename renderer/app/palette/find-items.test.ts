import { describe, expect, it } from 'vitest'
import { findItems, indexItems, type PaletteItem } from './find-items.ts'

const item = (group: string, name: string, about?: string): PaletteItem => ({
  key: `${group} ${name}`,
  group,
  name,
  about,
  run: () => {},
})
const all = indexItems([
  item('Do', 'Import files'),
  item('Do', 'Go to the library'),
  item('Library', 'Wrote the fire safety file for a café', 'Caretaker, Nordkirk School'),
  item('Library', 'Profiled rivers for the council', 'Surveyor'),
])
const names = (query: string) => findItems(all, query).map(({ items }) => items.map(({ name }) => name))

describe('what the palette finds', () => {
  it('has every word of the query, in any order, without case and accents, also beside the name', () => {
    expect(names('CAFE fire')).toEqual([['Wrote the fire safety file for a café']])
    expect(names('nordkirk')).toEqual([['Wrote the fire safety file for a café']])
    expect(names('fire rivers')).toEqual([])
  })

  it('puts beginnings of words before what stands inside them, and the group of the best first', () => {
    expect(names('file')).toEqual([
      ['Import files'],
      ['Wrote the fire safety file for a café', 'Profiled rivers for the council'],
    ])
    expect(names('profiled')[0]).toEqual(['Profiled rivers for the council'])
  })

  it('is no more than asked for of each group, among thousands', () => {
    const many = indexItems(Array.from({ length: 2000 }, (_, at) => item('Library', `Counted ${at} beetles`)))
    expect(findItems(many, 'beetles', 8)).toMatchObject([{ items: { length: 8 } }])
  })
})
