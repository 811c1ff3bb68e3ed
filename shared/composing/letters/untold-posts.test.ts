import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { readComposition } from '../testing/read-composition.ts'
import { untoldPosts } from './untold-posts.ts'

const [present, then, first] = [
  entryOf({ id: 'n1', title: 'Miller', organisation: 'Lindow Mill', start: '2019', end: 'present' }),
  entryOf({ id: 'n2', title: 'Sack hand, then packer', organisation: 'Marl Granary', start: '2016', end: '2019' }),
  entryOf({ id: 'n3', title: 'Porter', organisation: 'Fenwick Hotel', start: '2014', end: '2016' }),
]
const evidence = [
  evidenceOf('Ground rye', { id: 'e1', entry: 'n1' }),
  evidenceOf('Shifts of 8', { id: 'e2', entry: 'n2' }),
  evidenceOf('Trolleys, keys', { id: 'e3', entry: 'n3' }),
]
const told = [{ text: 'In my present post, I ground rye.', evidence: ['e1'], findings: [] }]
const sources = { ...readComposition('Miller | Copse Mill'), today: '2026-01-01', answers: [], choices: [], evidence }

describe('the posts a letter tells nothing of', () => {
  it('are named with their years, the newest first', () => {
    const said = untoldPosts(told, { ...sources, entries: [first, present, then] })
    expect(said?.text).toBe(
      'Before that, I worked as Sack hand, then packer, at Marl Granary (2016–2019) and as Porter at Fenwick Hotel (2014–2016).',
    )
    expect(said?.evidence).toEqual(['e2', 'e3'])
  })

  it('go back without saying “before that” twice', () => {
    const before = [
      ...told,
      { text: 'Before that, as Packer at Marl Granary, I sewed sacks.', evidence: ['e2'], findings: [] },
    ]
    expect(untoldPosts(before, { ...sources, entries: [first, present, then] })?.text).toBe(
      'Earlier, I worked as Porter at Fenwick Hotel (2014–2016).',
    )
  })

  it('stand before none that began earlier', () => {
    const beside = { ...first, end: '2021' }
    expect(untoldPosts(told, { ...sources, entries: [present, beside] })?.text).toBe(
      'I also worked as Porter at Fenwick Hotel (2014–2021).',
    )
  })

  it('stand alone where they are later than all that is told', () => {
    const old = [{ text: 'As Porter at Fenwick Hotel (2014–2016), I kept keys.', evidence: ['e3'], findings: [] }]
    expect(untoldPosts(old, { ...sources, entries: [first, then] })?.text).toBe(
      'I worked as Sack hand, then packer, at Marl Granary (2016–2019).',
    )
  })

  it('are none where nothing is sure, paid or over', () => {
    const others = [
      { ...first, organisation: null },
      { ...first, organisation: '3 inns' },
      { ...first, kind: 'volunteer' as const },
      { ...first, end: 'present' as const },
      { ...first, start: '1998', end: '2001' },
    ]
    for (const entry of others) expect(untoldPosts(told, { ...sources, entries: [present, entry] })).toBeNull()
  })
})
