// @vitest-environment node
import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SectionCheck } from '../../../shared/contract/checks.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { toEditor } from '../document/convert.ts'
import { documentNodes } from '../extensions/extensions.ts'
import { liveSections } from '../sections/live-sections.ts'
import { placedFindings } from './placed-findings.ts'

const schema = getSchema(documentNodes())

describe('findings in the editor', { timeout: 30_000 }, () => {
  it('stand on the very words they quote', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (document, a, b) => {
        const node = schema.nodeFromJSON(toEditor(document))
        const checks = liveSections(node).map((section): SectionCheck => {
          const { text } = sectionText(section)
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
          const quote = text.slice(start, end)
          const finding = { kind: 'number', level: 'flag' as const, start: start ?? 0, end: end ?? 0, quote, why: 'x' }
          return { section: section.id, text, sentences: [], findings: quote.trim() === '' ? [] : [finding] }
        })
        for (const { from, to, finding } of placedFindings(node, checks)) {
          const plain = (text: string) => text.replace(/\s/g, '')
          const notes = node.textBetween(from, to, '\n', '\n')
          if (!hasNote(document)) expect(plain(notes)).toBe(plain(finding.quote))
          expect(to).toBeGreaterThan(from)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('wait for the next check when the section was edited meanwhile', () => {
    const node = schema.nodeFromJSON({
      type: 'doc',
      content: [
        {
          type: 'section',
          attrs: { id: 's1', heading: '', group: null, requirements: [], limit: null },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Led 12 nurses.' }] }],
        },
      ],
    })
    const finding = { kind: 'number', level: 'flag' as const, start: 4, end: 6, quote: '12', why: 'x' }
    const check = { section: 's1', sentences: [], findings: [finding] }
    expect(placedFindings(node, [{ ...check, text: 'Led 12 nurses.' }])).toMatchObject([{ from: 6, to: 8 }])
    expect(placedFindings(node, [{ ...check, text: 'Led 14 nurses.' }])).toEqual([])
  })
})

const hasNote = (document: unknown) => JSON.stringify(document).includes('"note"')
