import { expect, it } from 'vitest'
import { entryOf } from '../../shared/domain/testing/entry-of.ts'
import { evidenceOf } from '../../shared/domain/testing/evidence-of.ts'
import { tellLines } from './tell-lines.ts'

const entry = entryOf({ id: 'r1', title: 'Ropemaker', organisation: 'Fenwick Walk', start: '2019', end: 'present' })
const item = (id: string, text: string, parent: string | null = null) => evidenceOf(text, { id, entry: 'r1', parent })

it('tells each line of a CV by itself and says how; what only leads in is told with its lines', () => {
  const evidence = [
    item('e1', 'Spliced 400 hawsers'),
    item('e2', 'Stock control'),
    item('e3', 'With a crew of two'),
    item('e4', 'Repaired for the harbour:'),
    item('e5', 'nets', 'e4'),
    item('e6', 'Leitung der Werkstatt und der Lehrlinge'),
  ]
  const told = tellLines({ name: 'ropes.md', entries: [entry], evidence, basics: [], remarks: [] })
  expect(told.map(({ line, way, kind }) => `${way}: ${line} (${kind})`)).toEqual([
    'told: Spliced 400 hawsers (act)',
    'framed: Stock control (thing)',
    'quoted: With a crew of two (quoted)',
    'told: nets (act)',
    'foreign: Leitung der Werkstatt und der Lehrlinge (quoted)',
  ])
  expect(told[1]?.sentence).toBe('My work as Ropemaker at Fenwick Walk (since 2019) includes stock control.')
  expect(told.flatMap(({ faults }) => faults)).toEqual([])
})
