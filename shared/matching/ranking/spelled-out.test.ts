import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { indexItems } from './index-items.ts'
import { spelledOut } from './spelled-out.ts'

const lines = [
  'Brought statistical process control to the bottling line',
  'Licentiate of the Guild of Organ Tuners',
  'MIBRX since 2019',
  'Some people cook on Sundays',
  'Wrote the tuning book',
]
const index = indexItems(
  lines.map((line, at) => evidenceOf(line, { id: `e${at}` })),
  [],
)
const shown = (asked: string) => spelledOut(asked, index).map((posting) => [posting.item, posting.shown])

describe('spelledOut', () => {
  it('finds the words that an acronym stands for, small words between them or not', () => {
    expect(shown('SPC')).toEqual([[0, 'statistical process control']])
    expect(shown('GOT')).toEqual([[1, 'Guild of Organ Tuners']])
  })

  it('finds a body in the letters of its member', () => {
    expect(shown('IBRX')).toEqual([[2, 'MIBRX']])
  })

  it('takes no two letters, no small word for one that says something, and nothing that is no acronym', () => {
    expect(shown('PC')).toEqual([])
    expect(shown('SPO')).toEqual([])
    expect(shown('Tuning')).toEqual([])
  })

  it('is quick on a long line of one letter', () => {
    const long = indexItems([evidenceOf(`${'sss '.repeat(5000)}end`, { id: 'e0' })], [])
    expect(spelledOut('SSSSE', long)).toHaveLength(0 + 1)
  })
})
