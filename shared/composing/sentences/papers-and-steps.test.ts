import { describe, expect, it } from 'vitest'
import type { EntryKind } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'
import { writtenSentences } from './written-sentences.ts'

function say(text: string, kind: EntryKind): string {
  const [title, organisation, end] = kind === 'work' ? ['Rigger', 'Fenwick Slip', 'present'] : [null, null, null]
  const entry = entryOf({ id: 'r1', kind, title, organisation, start: kind === 'work' ? '2019' : null, end })
  const evidence = evidenceOf(text, { entry: 'r1' })
  return itemSentences({ lead: evidence, nested: [], pair: { evidence, entry, parent: null, strength: 'strong' } }).text
}

describe('papers', () => {
  it.each([
    ['Rope access licence L1 and L3, 2016', 'I hold a rope access licence (L1 and L3, 2016).'],
    ['Driving: B+E', 'I hold a driving licence (B+E).'],
    ["Crew visa, Schengen seaman's visa", "I hold a crew visa and a Schengen seaman's visa."],
    ['bow making – Rye method (2021)', 'My training includes bow making (Rye method, 2021).'],
  ])('“%s” is held as it is called', (line, told) => expect(say(line, 'certificate')).toBe(told))

  it('letters of no known paper, and a driving licence with its town, are no several papers', () => {
    expect(say('DIY TK (2014)', 'certificate')).toBe('DIY TK (2014).')
    expect(say('Driving licence, Leeds', 'certificate')).toBe('I hold a driving licence (Leeds).')
  })

  it('“MSc Econ” is the degree, “Econ History” its subject', () => {
    expect(say('MSc Econ Rural Society', 'education')).toBe('I hold an MSc Econ in Rural Society.')
    expect(say('BSc Econ History', 'education')).toBe('I hold a BSc in Econ History.')
  })

  it('a place in a contest of another line is no prize of that name', () => {
    expect(say('2025 - silver, rye loaf', 'award')).toBe('2025 - silver, rye loaf.')
    expect(say('2025 - Rye Loaf Prize', 'award')).toBe('My awards include the Rye Loaf Prize (2025).')
  })
})

describe('steps up', () => {
  it('are not the person’s where a team was promoted', () => {
    expect(say('Promoted to the second division', 'work')).toBe('Promoted to the second division.')
    expect(say('Promoted to league secretary', 'work')).toBe('I was promoted to league secretary.')
  })

  it('are not said of the post they led to', () => {
    const entry = entryOf({
      ...{ kind: 'work', title: 'Junior glazier, then Glazier', organisation: 'Norlow Panes' },
      ...{ start: '2012', end: '2015' },
    })
    const evidence = evidenceOf('Promoted to Glazier in 2014', { entry: entry.id })
    const form = { bullets: true, known: new Set<string>(), turn: 0, language: 'en', opening: null }
    expect(writtenSentences([{ evidence, entry, strength: 'strong' }], form).map(({ text }) => text)).toEqual([
      'At Norlow Panes, I was promoted to Glazier in 2014.',
    ])
  })
})

it('aircraft are one or many, and one certifies them', () => {
  expect(say('Carried out rigging checks on Norlow 42 aircraft', 'work')).toBe(
    'I carried out rigging checks on Norlow 42 aircraft.',
  )
  expect(say('Certify line maintenance', 'work')).toBe('I certify line maintenance.')
})
