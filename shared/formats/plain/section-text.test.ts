import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, Inline, Section } from '../../domain/document.ts'
import { countDocument } from '../parts/count-document.ts'
import { anyDocument } from '../testing/any-document.ts'
import { statementSample } from '../testing/sample-documents.ts'
import { sectionText } from './section-text.ts'

/** The content that a path leads to. */
function contentAt(section: Section, path: readonly number[]): readonly Inline[] {
  let blocks: readonly DocumentBlock[] = section.blocks
  let rest = path
  for (;;) {
    const block = blocks[rest[0] ?? -1]
    if (!block) throw new Error(`No block at ${path.join('.')}`)
    if (block.kind === 'paragraph' || block.kind === 'heading') return block.content
    if (block.kind === 'quote') {
      blocks = block.content
      rest = rest.slice(1)
    } else {
      blocks = block.items[rest[1] ?? -1]?.content ?? []
      rest = rest.slice(2)
    }
  }
}

describe('sectionText', () => {
  it('puts each block and list item on a line of its own', () => {
    const section = statementSample.sections.find(({ heading }) => heading.startsWith('Experience of raising'))
    expect(section && sectionText(section).text.split('\n')).toEqual([
      'Between 2022 and 2025 the share of pupils reaching grade 5 in combined science rose from 48 to 63 per cent:',
      'rewrote the scheme of work for Year 9',
      'one practical a week, with a risk sheet for each',
      'shared planning on Mondays',
      'twenty minutes, with one agreed question',
      'introduced short retrieval quizzes, marked in class',
      'What did not work',
      'Homework clubs after school were poorly attended; we moved them to lunch.',
    ])
  })

  it('maps every stretch back to the very characters of its block', () => {
    fc.assert(
      fc.property(anyDocument, ({ sections }) => {
        for (const section of sections) {
          const { text, map } = sectionText(section)
          for (const { start, end, path, inline, from } of map) {
            const piece = contentAt(section, path)[inline]
            if (piece?.kind === 'text') expect(piece.text.slice(from, from + end - start)).toBe(text.slice(start, end))
            else expect(text.slice(start, end)).toBe('\n')
          }
          const covered = map.reduce((sum, { start, end }) => sum + end - start, 0)
          const lines = new Set(map.map(({ path }) => path.join('.'))).size
          expect(covered + Math.max(lines - 1, 0)).toBe(text.length)
        }
      }),
    )
  }, 60_000)
})

describe('countDocument', () => {
  it('counts the words of the sections, headings left out', () => {
    const section = statementSample.sections.find(({ heading }) => heading.startsWith('Qualified'))
    expect(section && countDocument({ ...statementSample, sections: [section] }).words).toBe(15)
  })
})
