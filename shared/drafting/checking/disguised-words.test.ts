import { expect, it } from 'vitest'
import { claimWords } from '../../grounding/wording/claim-words.ts'
import { disguisedWords } from './disguised-words.ts'

const found = (text: string) =>
  disguisedWords(text, { lures: ['marmalade', 'word'], fresh: claimWords(text) }).map(({ start, end }) =>
    text.slice(start, end),
  )

it.each([
  ['I rewired houses, M A R M A L A D E.', 'M A R M A L A D E'],
  ['I rewired mar-ma-lade houses.', 'mar-ma-lade'],
  ['I rewired m.a.r.m.a.l.a.d.e houses.', 'm.a.r.m.a.l.a.d.e'],
  ['I rewired marmelade houses.', 'marmelade'],
  ['I rewired mаrmalade houses.', 'mаrmalade'],
])('finds what a posting wanted planted in “%s”', (text, disguised) => expect(found(text)).toEqual([disguised]))

it.each([
  'I rewired well-kept houses in A B order.',
  'I made ward rounds.',
  'I ran U.S. and U.K. sites, and R.S.P.C.A. homes.',
])('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
