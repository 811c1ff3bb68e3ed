import { client } from '../../api.ts'
import { type PdfState, useOpenPdf } from './use-open-pdf.ts'

export type { PdfState } from './use-open-pdf.ts'

/** Fetches and opens a source's PDF as soon as it is `wanted`; it stays open until the source is left. */
export function usePdf(source: string, wanted: boolean): PdfState {
  return useOpenPdf({ name: source, load: (signal) => client.library.original({ id: source }, { signal }), wanted })
}
