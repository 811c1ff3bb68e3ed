import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { entryContext } from './entry-context.ts'

const place = (title: string, organisation = 'Norlow Archive') =>
  entryContext(entryOf({ kind: 'work', title, organisation, start: '2019', end: 'present' }), { dated: false })

it('a post has its title without how one was employed at first', () => {
  expect(place('Archivist (maternity cover, then permanent)')).toBe('As Archivist at Norlow Archive')
  expect(place('Archivist (part-time)')).toBe('As Archivist at Norlow Archive')
  expect(place('Archivist (maternity cover)')).toBe('As Archivist (maternity cover) at Norlow Archive')
})

it('an office that one person has needs no article, and a club is no vessel', () => {
  expect(place('county chair', 'Young Weavers')).toMatch(/^As county chair /u)
  expect(place('Coach', 'SV Norlow')).toBe('As Coach at SV Norlow')
  expect(place('Deckhand', 'MV Maid of Norlow')).toBe('As Deckhand on MV Maid of Norlow')
})
