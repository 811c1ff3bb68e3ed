import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { linesByKind } from './lines-by-kind.ts'

const library = {
  entries: [
    entryOf({ id: 'old', title: 'Boatbuilder', organisation: 'Fenwick Yard', start: '2009', end: '2016' }),
    entryOf({ id: 'now', title: 'Joiner', organisation: 'Tidewell Joinery', start: '2016', end: 'present' }),
    entryOf({ id: 's', kind: 'skill', title: 'Skills', organisation: null, start: null, end: null }),
    entryOf({ id: 'l', kind: 'language', title: 'Welsh', organisation: null, start: null, end: null }),
  ],
  evidence: [
    evidenceOf('Built nine clinker dinghies', { id: 'boats', entry: 'old' }),
    evidenceOf('Left to follow my trade on land', { id: 'left', entry: 'old' }),
    evidenceOf('Drew staircases in AutoCAD for six builders', { id: 'drew', entry: 'now' }),
    evidenceOf('Turned spindles on a lathe', { id: 'turned', entry: 'now' }),
    evidenceOf('SketchUp, Excel', { id: 'programs', entry: 's' }),
    evidenceOf('Patience, good humour', { id: 'traits', entry: 's' }),
    evidenceOf('Welsh', { id: 'welsh', entry: 'l' }),
  ],
  today: '2026-03-02',
}
const answered = (text: string) => linesByKind(requirementOf(text, { level: 'question' }), library)

it('answers a box about a working life with the posts, newest first, and not with why one ended', () => {
  expect(answered('Tell us about your work and how it has developed. (200 words)')).toEqual(['drew', 'turned', 'boats'])
})

it('answers a box about the present post with that alone, and about a trade with the posts in it', () => {
  expect(answered('Describe your current role.')).toEqual(['drew', 'turned'])
  expect(answered('Tell us about your joinery career.')).toEqual(['drew', 'turned'])
  expect(answered('Tell us about your nursing career.')).toEqual([])
})

it('answers a box that asks which things one has used with the lists and deeds that name them', () => {
  expect(answered('Which software have you used?')).toEqual(['programs', 'drew'])
  expect(answered('What machines can you operate?')).toEqual(['turned'])
  expect(answered('Which languages do you speak?')).toEqual(['welsh'])
})

it('leaves every other box to the matching', () => {
  expect(answered('Describe a time when you used a lathe.')).toEqual([])
})
