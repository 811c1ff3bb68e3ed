/** A page to draw, at a size in pixels of the screen. */
export interface PageOrder {
  readonly id: number
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The page as drawn; no picture when there is something in it that only a browser can draw. */
export interface PageAnswer {
  readonly id: number
  readonly picture: ImageBitmap | null
}
