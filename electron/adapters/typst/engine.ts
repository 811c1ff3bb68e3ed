import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstData } from '../../../shared/formats/typst/typst-data.ts'
import { fitPages } from '../../../shared/templates/fit-pages.ts'
import { fitWords } from '../../../shared/templates/fit-words.ts'
import type { TypesetOptions, TypesetPdf, TypesetSvg } from '../../ports.ts'
import { createCompiler, type TemplateCompiler } from './compiler.ts'
import { pageSplitter, type SplitPage } from './drawing/page-splitter.ts'
import { excessOf } from './excess-of.ts'
import { type FontNeeds, fontNeeds } from './fonts/font-needs.ts'
import { probeFonts } from './fonts/probe-fonts.ts'
import { drawingOrder } from './pdf/drawing-order.ts'
import { writePdf } from './pdf/write-pdf.ts'

/** Typst, warm in this thread. Its calls block until they are done. */
export interface TypstEngine {
  pdf(data: TypstData, options: Pick<TypesetOptions, 'timestamp'>): TypesetPdf
  /** Pages whose key is known come without their drawing and their lines. */
  svg(data: TypstData, options: Pick<TypesetOptions, 'known'>): TypesetSvg
  pages(data: TypstData): number
}

/** How many compilations old a cached piece may be before it is dropped. */
const cacheAge = 20

export async function createEngine(): Promise<TypstEngine> {
  const compiler = await createCompiler()
  const { typst } = compiler
  const split = pageSplitter()
  const needsOf = fontNeeds((text) => probeFonts(typst, text))
  return {
    pdf(data, { timestamp }) {
      const needs = needsOf(data)
      const { document, fit } = fitted(compiler, data, needs)
      const { bytes, warnings } = writePdf(typst, document, { timestamp, accessible: needs.missing.length === 0 })
      typst.evictCache(cacheAge)
      return {
        bytes,
        pages: document.numOfPages,
        fit,
        warnings: [...needs.warnings, ...warnings, ...drawingOrder(data)],
      }
    },
    svg(data, { known = [] }) {
      const start = performance.now()
      const needs = needsOf(data)
      const { document, fit } = fitted(compiler, data, needs)
      const pages = split(typst.svg(document))
      typst.evictCache(cacheAge)
      return {
        ...newPages(pages, new Set(known)),
        fit,
        milliseconds: performance.now() - start,
        warnings: needs.warnings,
      }
    },
    pages(data) {
      const { document } = fitted(compiler, data, needsOf(data))
      typst.evictCache(cacheAge)
      return document.numOfPages
    },
  }
}

function newPages(split: readonly SplitPage[], known: ReadonlySet<string>): Pick<TypesetSvg, 'pages' | 'lines'> {
  return {
    pages: split.map(({ page }) => (known.has(page.key) ? { ...page, svg: null } : page)),
    lines: split.flatMap(({ page: { key }, lines }, page) =>
      known.has(key) ? [] : lines.map((line) => ({ page, ...line })),
    ),
  }
}

/** The document on as few pages as was wished for, where that can be, and a sentence about it. */
function fitted(
  compiler: TemplateCompiler,
  data: TypstData,
  { fallback }: FontNeeds,
): { readonly document: NodeTypstDocument; readonly fit: string | null } {
  const { family } = data.style
  const { result, style, fits } = fitPages(data.style, (tried) => {
    const document = compiler.typeset({ ...data, style: { ...tried, family }, fallback })
    return { result: document, pages: document.numOfPages }
  })
  const excess = fits ? null : excessOf(compiler, { ...data, style: { ...style, family }, fallback })
  return { document: result, fit: fitWords(data.style, style, excess) }
}
