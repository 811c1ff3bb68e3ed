import { describe, expect, it } from 'vitest'
import type { Block } from '../../domain/block.ts'
import { blockOffsets } from './block-offsets.ts'
import { indentInSource } from './indent-in-source.ts'

const source = 'Keeper\n  Ran tours\n    Mended panes\nMentored two'
const block: Block = {
  kind: 'paragraph',
  level: 0,
  text: 'Keeper Ran tours Mended panes Mentored two',
  start: 0,
  end: source.length,
  runs: [
    { at: 0, start: 0, length: 6 },
    { at: 7, start: 9, length: 9 },
    { at: 17, start: 23, length: 12 },
    { at: 30, start: 36, length: 12 },
  ],
  marks: [],
}

describe('how far a line is set in', () => {
  it('is told of each line of a block, wherever its run stands in the source', () => {
    const starts = ['Keeper', 'Ran', 'Mended', 'Mentored'].map((word) => block.text.indexOf(word))
    expect(starts.map(indentInSource(block, source))).toEqual([0, 2, 4, 0])
    for (const at of starts) expect(source[blockOffsets(block)[at] ?? 0]).toBe(block.text[at])
  })

  it('is nothing where the block stands nowhere in the source', () => {
    expect(indentInSource({ ...block, runs: [] }, source)(0)).toBe(0)
  })
})
