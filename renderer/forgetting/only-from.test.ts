import { describe, expect, it } from 'vitest'
import { libraryViewSchema } from '../../shared/domain/library-view.ts'
import { entryOf } from '../../shared/domain/testing/entry-of.ts'
import { evidenceOf } from '../../shared/domain/testing/evidence-of.ts'
import { onlyFrom } from './only-from.ts'

const from = (...sources: string[]) => sources.map((source) => ({ source, quote: { start: 0, end: 1 } }))
const item = (id: string, entry: string | null, origins: ReturnType<typeof from>, by: 'import' | 'hand' = 'import') =>
  evidenceOf(id, { id, entry, by, origins })
const entry = (id: string, origins: ReturnType<typeof from>) => entryOf({ id, title: id, origins })
const view = libraryViewSchema.parse({
  sources: [],
  entries: [entry('n1', from('f1')), entry('n2', from('f1')), entry('n3', from('f1', 'f2'))],
  evidence: [
    item('e1', 'n1', from('f1')),
    item('e2', 'n2', from('f1'), 'hand'),
    item('e3', 'n3', from('f1', 'f2')),
    item('e4', null, [], 'hand'),
  ],
})

describe('what goes with a source', () => {
  it('is what it alone gave; reworded items stay with their entry, and so does what another source says too', () => {
    expect(onlyFrom(view, 'f1')).toEqual({ items: 1, entries: 1, reworded: 1 })
    expect(onlyFrom(view, 'f2')).toEqual({ items: 0, entries: 0, reworded: 0 })
  })
})
