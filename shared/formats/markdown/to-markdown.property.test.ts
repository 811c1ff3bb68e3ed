import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../domain/document.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { nodeText } from '../parts/node-text.ts'
import { readableLines } from '../plain/readable-lines.ts'
import { anyDocument } from '../testing/any-document.ts'
import { toMarkdown } from './to-markdown.ts'

/** The text of each paragraph and heading of a Markdown file, hard breaks as spaces. */
function parsedLines(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [nodeText(node)].filter((text) => text !== '')
  return 'children' in node ? node.children.flatMap(parsedLines) : [`unexpected ${node.type}`]
}

const commonMark = (text: string): Root => unified().use(remarkParse).parse(text)
const check = (parse: (text: string) => Root) => (document: Document) => {
  expect(parsedLines(parse(toMarkdown(document)))).toEqual(readableLines(forReaders(document)))
}

describe('toMarkdown', () => {
  it('keeps the text of every block of any document', () => {
    fc.assert(fc.property(anyDocument, check(commonMark)), { numRuns: 250 })
  }, 60_000)
})
