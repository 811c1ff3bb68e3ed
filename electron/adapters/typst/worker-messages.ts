import type { TypstData } from '../../../shared/formats/to-typst-data.ts'
import type { TypesetOptions } from '../../ports.ts'
import type { TypesetPdf, TypesetSvg } from './engine.ts'

/** What the typesetting thread is asked. */
export interface TypesetRequest {
  readonly id: number
  readonly kind: 'pdf' | 'svg'
  readonly data: TypstData
  readonly options: TypesetOptions
}

/** What it answers. */
export type TypesetAnswer =
  | { readonly id: number; readonly kind: 'pdf'; readonly result: TypesetPdf }
  | { readonly id: number; readonly kind: 'svg'; readonly result: TypesetSvg }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
