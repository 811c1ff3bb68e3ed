// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { entryOf } from '../../shared/domain/testing/entry-of.ts'
import { evidenceOf } from '../../shared/domain/testing/evidence-of.ts'
import { everything, filterCounts, type LibraryFilter, toggled } from './library-filter.ts'
import { libraryGroups } from './rows/library-groups.ts'

const origin = (source: string) => ({ source, quote: { start: 0, end: 1 } })
const entry = (id: string, more: Partial<Entry>): Entry =>
  entryOf({ id, title: id, start: '2020', origins: [origin('f1')], ...more })
const item = (id: string, under: string | null, ...sources: string[]): Evidence =>
  evidenceOf(id, { id, entry: under, origins: sources.map(origin) })

const view: LibraryView = {
  sources: [],
  entries: [
    entry('n1', {}),
    entry('n2', { kind: 'project', origins: [origin('f2')] }),
    entry('n3', { start: null, doubts: [{ field: 'dates', candidates: [], message: '' }] }),
  ],
  evidence: [item('e1', 'n1', 'f1'), item('e2', 'n1', 'f1', 'f2'), item('e3', 'n2', 'f2'), item('e4', null, 'f2')],
}
const facts = {
  found: null,
  used: new Set(['e2', 'e3']),
  entries: new Map(view.entries.map((one) => [one.id, one])),
}
const shown = (filter: Partial<LibraryFilter>, found: ReadonlySet<string> | null = null) =>
  libraryGroups(view, { ...everything, ...filter }, { ...facts, found }).map((group) => [
    group.entry?.id ?? null,
    ...group.evidence.map(({ id }) => id),
  ])

describe('filters of the library', () => {
  it('show everything when nothing is chosen, entries without items too', () => {
    expect(shown({})).toEqual([['n1', 'e1', 'e2'], ['n2', 'e3'], ['n3'], [null, 'e4']])
  })

  it('are combined: a source and a kind, a source and use, a search and a source', () => {
    expect(shown({ sources: new Set(['f2']), kinds: new Set(['work']) })).toEqual([['n1', 'e2']])
    expect(shown({ sources: new Set(['f2']), use: 'unused' })).toEqual([[null, 'e4']])
    expect(shown({ sources: new Set(['f1']) }, new Set(['e2', 'e3']))).toEqual([['n1', 'e2']])
  })

  it('take any of several chosen in one part', () => {
    expect(shown({ kinds: new Set(['project', 'work']), use: 'used' })).toEqual([
      ['n1', 'e2'],
      ['n2', 'e3'],
    ])
  })

  it('show what needs a look, and one entry alone', () => {
    expect(shown({ look: 'doubts' })).toEqual([['n3']])
    expect(shown({ look: 'undated' })).toEqual([['n3']])
    expect(shown({ entry: 'n2' })).toEqual([['n2', 'e3']])
  })

  it('count what each choice would show beside the other parts', () => {
    const counts = filterCounts(view, { ...everything, sources: new Set(['f1']), kinds: new Set(['project']) }, facts)
    expect(Object.fromEntries(counts.sources)).toEqual({ f2: 1 })
    expect(Object.fromEntries(counts.kinds)).toEqual({ work: 2 })
    expect([counts.used, counts.unused]).toEqual([0, 0])
    expect(filterCounts(view, everything, facts).looks).toEqual({ doubts: 1, undated: 1 })
    expect(filterCounts(view, { ...everything, sources: new Set(['f2']) }, facts).looks.doubts).toBe(0)
  })

  it('are put in and taken out', () => {
    expect([...toggled(toggled(new Set<string>(), 'a'), 'b')]).toEqual(['a', 'b'])
    expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b'])
  })
})
