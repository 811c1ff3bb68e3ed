import type { Box } from '../../../../shared/domain/quote.ts'
import type { TagPlace } from './tag-places.ts'

/** A piece of text as the page draws it. Measures are in points, from the top left of the page. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  readonly place: TagPlace | null
  /** Position in the page's own order. */
  readonly order: number
}

/** A page as read: its text pieces and the small filled shapes that may be bullets. */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
  /** Text set at an angle. */
  readonly rotated: readonly PdfItem[]
  readonly dots: readonly Box[]
  readonly hasPictures: boolean
  readonly hidden: readonly string[]
}
