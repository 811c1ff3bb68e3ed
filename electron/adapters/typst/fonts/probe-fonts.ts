import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { systemFontsIn } from './system-fonts-in.ts'
import { uncoveredIn } from './uncovered.ts'

export interface ProbedText {
  readonly text: string
  readonly family: string
  /** Whether other fonts than the family's may be used. */
  readonly fallback: boolean
}

export interface Probed {
  /** Characters that no font allowed has. */
  readonly uncovered: readonly string[]
  /** The system's fonts that were used, by their names. */
  readonly fonts: readonly string[]
}

const source = `#set document(title: "probe")
#set text(font: sys.inputs.family, fallback: sys.inputs.fallback == "yes")
#text(sys.inputs.text)`

/** Sets a text to learn which fonts have its characters. */
export function probeFonts(typst: NodeCompiler, { text, family, fallback }: ProbedText): Probed {
  const inputs = { text, family, fallback: fallback ? 'yes' : 'no' }
  const { result } = typst.compile({ mainFileContent: source, inputs, resetRead: false })
  if (!result) return { uncovered: [], fonts: [] }
  return { uncovered: uncovered(typst, result), fonts: fallback ? systemFontsIn(typst.pdf(result, {})) : [] }
}

/** PDF/UA-1 allows no character without a letter shape, so its check names them. */
function uncovered(typst: NodeCompiler, document: NodeTypstDocument): string[] {
  try {
    typst.pdf(document, { pdfStandard: 'ua-1' })
    return []
  } catch (cause) {
    return uncoveredIn(String(cause))
  }
}
