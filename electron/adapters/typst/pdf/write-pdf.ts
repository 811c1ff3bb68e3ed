import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { withoutSuspects } from './without-suspects.ts'

export interface PdfWish {
  /** Seconds since 1970. */
  readonly timestamp: number
  /** False when a character has no letter shape, which PDF/UA-1 does not allow. */
  readonly accessible: boolean
}

export interface WrittenPdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly warnings: string[]
}

/** A PDF checked against PDF/UA-1; an ordinary tagged one, with a sentence, when Typst refuses that. */
export function writePdf(typst: NodeCompiler, document: NodeTypstDocument, wish: PdfWish): WrittenPdf {
  const options = { pdfTags: true, creationTimestamp: wish.timestamp }
  const ordinary = () => withoutSuspects(typst.pdf(document, options))
  if (!wish.accessible) return { bytes: ordinary(), warnings: [] }
  try {
    return { bytes: withoutSuspects(typst.pdf(document, { ...options, pdfStandard: 'ua-1' })), warnings: [] }
  } catch (cause) {
    const reason = /PDF\/UA-1 error: (.*?)", (?:trace|hints)/su.exec(String(cause))?.[1] ?? String(cause)
    const sentence = `The PDF is tagged but could not be checked as accessible (PDF/UA-1): ${reason}.`
    return { bytes: ordinary(), warnings: [sentence] }
  }
}
