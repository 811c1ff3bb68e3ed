import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstData } from '../../../shared/formats/typst/typst-data.ts'
import { readTemplates } from './read-templates.ts'

/** What a template is given beside the document. */
export interface TemplateInput extends TypstData {
  /** Whether the system's fonts may stand in for characters that the document's own font lacks. */
  readonly fallback: boolean
  /** Whether the place where the text ends is to be asked for; see `textEnd`. */
  readonly measured?: boolean
}

export interface TemplateCompiler {
  readonly typst: NodeCompiler
  typeset(input: TemplateInput): NodeTypstDocument
}

/** Loads the compiler (about 100 ms the first time), the templates and their fonts. Packages cannot be reached, and nothing is written: the workspace is a path where nothing is. */
export async function createCompiler(): Promise<TemplateCompiler> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const workspace = join(tmpdir(), `vouch-typst-${randomUUID()}`)
  const { sources, fonts } = readTemplates()
  const typst = Compiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] })
  for (const [name, source] of Object.entries(sources)) typst.addSource(join(workspace, name), source)
  const mainFilePath = join(workspace, 'main.typ')
  return {
    typst,
    typeset(input) {
      const compiled = typst.compile({ mainFilePath, inputs: { data: JSON.stringify(input) }, resetRead: false })
      if (compiled.result) return compiled.result
      const errors = compiled.takeDiagnostics()
      throw new Error(`A template does not compile: ${JSON.stringify(errors ? typst.fetchDiagnostics(errors) : [])}`)
    },
  }
}
