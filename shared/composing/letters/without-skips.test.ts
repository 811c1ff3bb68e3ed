import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import type { PairedItem } from '../paired-item.ts'
import { withoutSkips } from './without-skips.ts'

const post = (id: string, title: string, start: string, end: string) =>
  entryOf({ id, title, organisation: 'Aldermoor Boatyard', start, end })
const line = (entry: ReturnType<typeof post>, text: string): PairedItem => ({
  evidence: evidenceOf(text, { id: text, entry: entry.id }),
  entry,
  parent: null,
  strength: 'strong',
})
const weighed = (item: PairedItem, weight = 4) => ({ item, weight })
const today = post('n3', 'Shipwright', '2019', 'present')
const between = post('n2', 'Boatbuilder', '2015', '2018')
const first = post('n1', 'Summer placement', '2013', '2014')
const told = [weighed(line(today, 'Build clinker hulls')), weighed(line(first, 'Sanded oars'), 0)]
const entries = [today, between, first]
const need = ({ weight }: { weight: number }) => weight
const texts = (items: ReturnType<typeof withoutSkips>) => items.map(({ item }) => item.evidence.text)

describe('the posts of a letter', () => {
  it('are told without a jump over a longer one between', () => {
    const lines = new Map([['n2', [line(between, 'Laid 14 decks')]]])
    expect(texts(withoutSkips(told, { entries, lines, fits: () => true, need }))).toContain('Laid 14 decks')
    const small = (items: readonly unknown[]) => items.length <= 3
    const more = [...told, weighed(line(today, 'Order larch'), 1)]
    expect(texts(withoutSkips(more, { entries, lines, fits: small, need }))).toEqual([
      'Build clinker hulls',
      'Sanded oars',
      'Laid 14 decks',
    ])
  })

  it('leave out an older placement where nothing can be told of the post between', () => {
    expect(texts(withoutSkips(told, { entries, lines: new Map(), fits: () => true, need }))).toEqual([
      'Build clinker hulls',
    ])
  })

  it('may end before the oldest ones', () => {
    const lines = new Map([['n1', [line(first, 'Swept the slip')]]])
    expect(
      texts(withoutSkips([told[0] ?? weighed(line(today, 'x'))], { entries, lines, fits: () => true, need })),
    ).toEqual(['Build clinker hulls'])
  })
})
