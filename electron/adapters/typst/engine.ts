import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstData } from '../../../shared/formats/to-typst-data.ts'
import type { TypesetOptions } from '../../ports.ts'
import { fontNeeds } from './font-needs.ts'
import { readTemplates } from './read-templates.ts'
import { splitPages } from './split-pages.ts'
import { uncoveredIn } from './uncovered.ts'
import { withoutSuspects } from './without-suspects.ts'

export interface TypesetPdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly warnings: string[]
}

export interface TypesetSvg {
  readonly pages: string[]
  readonly milliseconds: number
  readonly warnings: string[]
}

/** Typst, warm in this thread. Its calls block until they are done. */
export interface TypstEngine {
  pdf(data: TypstData, options: TypesetOptions): TypesetPdf
  svg(data: TypstData, options: TypesetOptions): TypesetSvg
}

/** How many compilations old a cached piece may be before it is dropped. */
const cacheAge = 20

/** Loads the compiler (about 100 ms the first time) and the templates. Packages cannot be reached, and nothing is written: the workspace is a path where nothing is. */
export async function createEngine(): Promise<TypstEngine> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const workspace = join(tmpdir(), `vouch-typst-${randomUUID()}`)
  const compiler = Compiler.create({ workspace })
  for (const [name, source] of Object.entries(readTemplates())) compiler.addSource(join(workspace, name), source)
  const main = join(workspace, 'main.typ')
  const needs = fontNeeds((text, fallback) => probe(compiler, text, fallback))
  return {
    pdf(data, options) {
      const { fallback, missing, warnings } = needs(data)
      const document = compile(compiler, main, { ...data, paper: options.paper, fallback })
      const file = writePdf(compiler, document, { timestamp: options.timestamp, accessible: missing.length === 0 })
      compiler.evictCache(cacheAge)
      return { bytes: file.bytes, pages: document.numOfPages, warnings: [...warnings, ...file.warnings] }
    },
    svg(data, options) {
      const start = performance.now()
      const { fallback, warnings } = needs(data)
      const document = compile(compiler, main, { ...data, paper: options.paper, fallback })
      const pages = splitPages(compiler.svg(document))
      compiler.evictCache(cacheAge)
      return { pages, milliseconds: performance.now() - start, warnings }
    },
  }
}

interface TemplateInput extends TypstData {
  readonly paper: TypesetOptions['paper']
  /** Whether the system's fonts may stand in for characters that the document's own font lacks. */
  readonly fallback: boolean
}

function compile(compiler: NodeCompiler, main: string, input: TemplateInput): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: main, inputs: { data: JSON.stringify(input) }, resetRead: false })
  if (compiled.result) return compiled.result
  const errors = compiled.takeDiagnostics()
  throw new Error(`A template does not compile: ${JSON.stringify(errors ? compiler.fetchDiagnostics(errors) : [])}`)
}

interface PdfWish {
  readonly timestamp: number
  readonly accessible: boolean
}

/** A PDF checked against PDF/UA-1; an ordinary tagged one, with a sentence, when Typst refuses that. */
function writePdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  { timestamp, accessible }: PdfWish,
): { bytes: Uint8Array<ArrayBuffer>; warnings: string[] } {
  const options = { pdfTags: true, creationTimestamp: timestamp }
  if (!accessible) return { bytes: withoutSuspects(compiler.pdf(document, options)), warnings: [] }
  try {
    return { bytes: withoutSuspects(compiler.pdf(document, { ...options, pdfStandard: 'ua-1' })), warnings: [] }
  } catch (cause) {
    const reason = /PDF\/UA-1 error: (.*?)", (?:trace|hints)/su.exec(String(cause))?.[1] ?? String(cause)
    const sentence = `The PDF is tagged but could not be checked as accessible (PDF/UA-1): ${reason}.`
    return { bytes: withoutSuspects(compiler.pdf(document, options)), warnings: [sentence] }
  }
}

/** The characters of a text that no font has, with or without the system's fonts. */
function probe(compiler: NodeCompiler, text: string, fallback: boolean): string[] {
  const source = `#set document(title: "probe")
#set text(font: "Libertinus Serif", fallback: sys.inputs.fallback == "yes")
#text(sys.inputs.text)`
  const inputs = { text, fallback: fallback ? 'yes' : 'no' }
  const compiled = compiler.compile({ mainFileContent: source, inputs, resetRead: false })
  if (!compiled.result) return []
  try {
    compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
    return []
  } catch (cause) {
    return uncoveredIn(String(cause))
  }
}
