import { describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { entryOf } from '../../shared/domain/testing/entry-of.ts'
import { evidenceOf } from '../../shared/domain/testing/evidence-of.ts'
import { requirementOf } from '../../shared/domain/testing/requirement-of.ts'
import { fitMarkdown } from './fit-markdown.ts'
import { cellWords, fitTable } from './fit-table.ts'
import { gridStep } from './grid-place.ts'

const entry = (id: string, organisation: string): Entry =>
  entryOf({ id, title: 'Chef', organisation, start: '2019', end: 'present' })

const item = (id: string, under: string | null, text: string): Evidence =>
  evidenceOf(text, { id, entry: under, by: under ? 'import' : 'hand' })

const asks = (id: string, text: string): Requirement => requirementOf(text, { id })

const view = {
  sources: [],
  entries: [entry('r1', 'The Copper Pan'), entry('r2', 'Quayside Canteen')],
  evidence: [
    item('e1', 'r1', 'Ran a kitchen | of nine'),
    item('e2', 'r2', 'Costed menus'),
    item('e3', null, 'Taught bread'),
  ],
}
const requirements = [asks('q1', 'Lead a kitchen'), asks('q2', 'Cost menus'), asks('q3', 'Speak French')]
const pairing: Pairing = {
  pairs: [
    { requirement: 'q1', evidence: 'e1', strength: 'partial', remark: '' },
    { requirement: 'q1', evidence: 'e3', strength: 'strong', remark: '' },
  ],
  gaps: ['q3'],
}
const matches = [
  { requirement: 'q1', verdict: 'strong' as const, ranked: [{ evidence: 'e1', score: 0.8, why: [] }] },
  {
    requirement: 'q2',
    verdict: 'partial' as const,
    ranked: [
      { evidence: 'e2', score: 0.6, why: [] },
      { evidence: 'e1', score: 0.1, why: [] },
    ],
  },
]
const table = fitTable({ view, pairing, matches })

describe('the fit', () => {
  it('has a column for each entry that offers something, and one for what was typed in', () =>
    expect(table.columns.map(({ name }) => name)).toEqual(['The Copper Pan', 'Quayside Canteen', 'Typed by you']))

  it('lets the person’s pairs stand before suggestions, and leaves weak suggestions out', () => {
    expect(cellWords(table.cell('q1', 'r1'))).toBe('partial, 1 paired')
    expect(cellWords(table.cell('q1', 'typed'))).toBe('strong, 1 paired')
    expect(cellWords(table.cell('q2', 'r2'))).toBe('could fit, 1 suggested')
    expect(cellWords(table.cell('q2', 'r1'))).toBe('nothing')
  })

  it('can be copied as Markdown, in which no text breaks a row', () => {
    const lines = fitMarkdown({ requirements, pairing, table, view }).split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '| Requirement | Answer | The Copper Pan | Quayside Canteen | Typed by you |',
      '| --- | --- | --- | --- | --- |',
      '| Lead a kitchen | strong | partial |  | strong |',
    ])
    expect(lines).toContain('| Lead a kitchen | must | strong | Ran a kitchen \\| of nine; Taught bread |')
    expect(lines).toContain('| Speak French | must | gap |  |')
  })
})

describe('moving in the grid', () => {
  const size = { rows: 3, columns: 4 }
  it('stays within and knows both ends', () => {
    expect(gridStep('ArrowUp', { row: 0, column: 1 }, size, false)).toEqual({ row: 0, column: 1 })
    expect(gridStep('PageDown', { row: 0, column: 1 }, size, false)).toEqual({ row: 2, column: 1 })
    expect(gridStep('End', { row: 1, column: 1 }, size, false)).toEqual({ row: 1, column: 3 })
    expect(gridStep('Home', { row: 2, column: 3 }, size, true)).toEqual({ row: 0, column: 0 })
    expect(gridStep('x', { row: 1, column: 1 }, size, false)).toBeNull()
  })
})
