import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'parse5'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it, vi } from 'vitest'
import { type ExportFormat, exportFormats } from '../../../shared/contract/exports.ts'
import type { Document, DocumentBlock, Inline, Mark } from '../../../shared/domain/document.ts'
import { settingsSchema } from '../../../shared/domain/settings.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { hostileTexts } from '../../../shared/formats/testing/hostile-texts.ts'
import { letterSample } from '../../../shared/formats/testing/sample-documents.ts'
import { docxWriter } from '../../adapters/docx/word-writer.ts'
import { readPdf } from '../../adapters/typst/testing/pdf-text.ts'
import { typstTypesetter } from '../../adapters/typst/typesetter.ts'
import { renderDocument } from './render-document.ts'

// Typesetting any document is slow on a busy machine, and slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

const settings = settingsSchema.parse({})
const ports = {
  typesetter: typstTypesetter({ inProcess: true }),
  word: docxWriter(),
  settings: { read: () => settings, write: () => settings },
  clock: { now: () => 1_700_000_000_000 },
}

interface Opened {
  /** Everything a program could find in the file, markup and details included. */
  readonly all: string
  readonly links: readonly string[]
}

const open: Readonly<Record<ExportFormat, (bytes: Uint8Array) => Promise<Opened>>> = {
  async md(bytes) {
    const all = strFromU8(bytes)
    const links: string[] = []
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('type' in node && (node.type === 'html' || node.type === 'image')) links.push(`${node.type} in Markdown`)
      if ('url' in node && typeof node.url === 'string') links.push(node.url)
      if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk)
    }
    walk(unified().use(remarkParse).parse(all))
    return { all, links }
  },
  txt: async (bytes) => ({ all: strFromU8(bytes), links: [] }),
  async html(bytes) {
    const all = strFromU8(bytes)
    const links: string[] = []
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('attrs' in node && Array.isArray(node.attrs))
        for (const { name, value } of node.attrs)
          if (/^(?:href|src|action|data|poster|srcset|on\w+)$/u.test(name)) links.push(value)
      if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk)
    }
    walk(parse(all))
    return { all, links }
  },
  async docx(bytes) {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${strFromU8(part)}`)
    const all = parts.join('\n')
    const links = [...all.matchAll(/Target="([^"]*)" TargetMode="External"/gu)].map((match) => match[1] ?? '')
    return { all: all.replace(/<w:(?:instrText|fldSimple)\b/gu, 'FIELD'), links }
  },
  async pdf(bytes) {
    const { text, info, links } = await readPdf(bytes)
    return { all: `${text}\n${JSON.stringify(info)}\n${strFromU8(bytes, true)}`, links }
  },
}

/** The same document with everything that must stay at home under one telling name. */
function marked(document: Document): Document {
  return {
    ...document,
    sections: document.sections.map((section, index) => ({
      ...section,
      id: `Qsecret-section-${index}`,
      requirements: [`Qsecret-requirement-${index}`],
      blocks: section.blocks.map(markedBlock),
    })),
  }
}

function markedBlock(block: DocumentBlock): DocumentBlock {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return { ...block, content: block.content.map(markedInline) }
  if (block.kind === 'quote') return { ...block, content: block.content.map(markedBlock) }
  return { ...block, items: block.items.map(({ content }) => ({ content: content.map(markedBlock) })) }
}

function markedInline(inline: Inline): Inline {
  if (inline.kind === 'break') return inline
  const isNote = inline.marks.some(({ kind }) => kind === 'note')
  return { ...inline, text: isNote ? 'Qsecret note' : inline.text, marks: inline.marks.map(markedMark) }
}

function markedMark(mark: Mark): Mark {
  if (mark.kind === 'citation') return { ...mark, evidence: ['Qsecret-evidence'] }
  return mark.kind === 'vouched' ? { ...mark, words: 'Qsecret words' } : mark
}

const hrefs = [
  'https://example.org/a(b)',
  'mailto:ana@example.org',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/hosts',
  'http://example.org',
  'vbscript:x',
  'https:javascript:alert(1)',
  '//example.org',
  '#x',
  'tel:112',
  'https://user:word@example.org',
  'mailto:a@example.org?attach=/etc/hosts',
  'https://example.org/\u202e',
  'smb://example.org/x',
]
const linked = fc
  .tuple(
    anyDocument,
    fc.array(fc.tuple(fc.constantFrom(...hrefs), fc.constantFrom('words', 'a_b', '](x)')), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([document, links]): Document => {
    const content = links.map(([href, text]): Inline => ({ kind: 'text', text, marks: [{ kind: 'link', href }] }))
    const [first, ...rest] = document.sections
    if (!first) return document
    return { ...document, sections: [{ ...first, blocks: [...first.blocks, { kind: 'paragraph', content }] }, ...rest] }
  })

describe.each(exportFormats)('any document as %s', (format) => {
  const opened = async (document: Document) => open[format]((await renderDocument(ports, { document, format })).bytes)

  it('keeps notes, citations, vouched words and every id of ours at home, and only https and mailto links', async () => {
    await fc.assert(
      fc.asyncProperty(linked, async (document) => {
        const { all, links } = await opened(marked(document))
        expect(all).not.toContain('Qsecret')
        for (const link of links) expect(link).toMatch(/^(?:https:\/\/|mailto:)/iu)
        for (const link of links) expect(link).not.toMatch(/[@:]word|attach|\s/u)
      }),
      { numRuns: format === 'pdf' ? 15 : 40 },
    )
  })

  it('holds hostile text in every field without running it', async () => {
    for (const text of Object.values(hostileTexts)) {
      const content: Inline[] = [{ kind: 'text', text, marks: [] }]
      const [section] = letterSample.sections
      const sections = section
        ? [{ ...section, heading: text, group: text, blocks: [{ kind: 'paragraph' as const, content }] }]
        : []
      const { all, links } = await opened({ ...letterSample, title: text, author: text, sections })
      if (format === 'html' || format === 'docx') expect(all).not.toMatch(/FIELD|<script>|<b>/u)
      expect(all).not.toContain('root:x:0')
      for (const link of links) expect(link).toMatch(/^(?:https:\/\/|mailto:)/iu)
    }
  })
})
