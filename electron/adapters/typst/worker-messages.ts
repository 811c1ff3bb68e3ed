import type { TypstData } from '../../../shared/formats/typst/typst-data.ts'
import type { TypesetOptions, TypesetPdf, TypesetSvg } from '../../ports.ts'

/** What the typesetting thread is asked. */
export interface TypesetRequest {
  readonly id: number
  readonly kind: 'pdf' | 'svg' | 'pages'
  readonly data: TypstData
  readonly options: TypesetOptions
}

/** What it answers. */
export type TypesetAnswer =
  | { readonly id: number; readonly kind: 'pdf'; readonly result: TypesetPdf }
  | { readonly id: number; readonly kind: 'svg'; readonly result: TypesetSvg }
  | { readonly id: number; readonly kind: 'pages'; readonly result: number }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
