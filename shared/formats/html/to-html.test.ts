import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../domain/document.ts'
import { collapse } from '../../text/collapse.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { readableLines } from '../plain/readable-lines.ts'
import { anyDocument } from '../testing/any-document.ts'
import { hostileTexts } from '../testing/hostile-texts.ts'
import {
  letterSample,
  sampleDocuments,
  scriptsSample,
  statementSample,
  tableSample,
} from '../testing/sample-documents.ts'
import { toHtml } from './to-html.ts'

type Node = DefaultTreeAdapterMap['node']
interface Found {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
const textOf = (node: Node): string =>
  node.nodeName === 'br' ? ' ' : 'value' in node ? node.value : children(node).map(textOf).join('')

/** Every element of a page in order. */
function elements(node: Node): Found[] {
  const own =
    'tagName' in node
      ? [
          {
            tag: node.tagName,
            attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
            text: textOf(node),
          },
        ]
      : []
  return [...own, ...children(node).flatMap(elements)]
}
const page = (document: Document) => elements(parse(toHtml(document)))
const squeezed = (text: string) => text.replace(/\s/gu, '')
const mainText = (document: Document) => page(document).find(({ tag }) => tag === 'main')?.text ?? ''

describe('toHtml', () => {
  it.each(Object.entries(sampleDocuments))('says the words of the %s in order and no others', (_, document) => {
    expect(squeezed(mainText(document))).toBe(squeezed(readableLines(forReaders(document), { byline: true }).join('')))
  })

  it('says the words of any document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(squeezed(mainText(document))).toBe(
          squeezed(readableLines(forReaders(document), { byline: true }).join('')),
        )
      }),
    )
  }, 60_000)

  it('follows the page: its type, accent and margins, and its own colours in the dark', () => {
    const made = toHtml({ ...statementSample, page: { font: 'source-sans', accent: '#7a1f3d', margin: 30 } })
    expect(made).toContain('--accent: #7a1f3d')
    expect(made).toMatch(/font: 1\.0625rem\/1\.55 "Source Sans 3"/)
    expect(made).toContain('@page { margin: 30mm; }')
    expect(made).toMatch(/prefers-color-scheme: dark\) \{ :root \{ --accent: var\(--ink\)/)
  })

  it('has real tables with named columns', () => {
    const found = page(tableSample)
    expect(found.filter(({ tag }) => tag === 'table')).toHaveLength(3)
    const names = found.filter(({ tag }) => tag === 'th')
    expect(names.map(({ text }) => text)).toEqual(['Site', 'Work', 'Years', '', 'Name', 'Since', 'One', 'Two'])
    for (const { attributes } of names) expect(attributes.get('scope')).toBe('col')
    expect(found.filter(({ tag }) => tag === 'td').map(({ text }) => text)).toContain('Mill | Lane')
  })

  it('names its language, title and author', () => {
    const found = page(statementSample)
    expect(found[0]?.attributes.get('lang')).toBe('en-GB')
    expect(found.find(({ tag }) => tag === 'title')?.text).toBe('Supporting statement')
    expect(toHtml({ ...scriptsSample, language: 'he' })).toContain('<html lang="he" dir="rtl">')
  })

  it('counts its headings from 1 without gaps', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const levels = page(document).flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []))
        levels.forEach((level, index) => {
          expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
        })
      }),
    )
  }, 60_000)

  it('keeps only safe links', () => {
    expect(
      page(letterSample)
        .find(({ tag }) => tag === 'a')
        ?.attributes.get('href'),
    ).toBe('https://example.org/fair-rosters')
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const { tag, attributes } of page(document))
          if (tag === 'a') expect(attributes.get('href')).toMatch(/^(?:https:\/\/|mailto:)/)
      }),
    )
  }, 60_000)

  it.each(Object.entries(hostileTexts))('shows %s as it is and runs nothing', (_, text) => {
    const document = { ...statementSample, title: text, author: text, language: '"><script>' }
    const found = page(document)
    expect(found.find(({ tag }) => tag === 'h1')?.text).toBe(text)
    expect(collapse(found.find(({ tag }) => tag === 'title')?.text ?? '')).toBe(collapse(text))
    expect(found.some(({ tag }) => tag === 'script')).toBe(false)
    expect(found.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => name.startsWith('on'))).toEqual(
      [],
    )
  })

  it('loads nothing from elsewhere', () => {
    expect(toHtml(letterSample)).not.toMatch(/<link|<img|@import|url\(|src=/)
  })
})
