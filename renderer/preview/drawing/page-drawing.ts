/** `[a, b, c, d, e, f]` as in SVG: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** An outline on a page: its path as SVG writes it, where it stands, and the colours of its inside and its line. */
export interface PageMark {
  readonly path: string
  readonly at: Matrix
  readonly fill: string | null
  readonly stroke: PageStroke | null
}

export interface PageStroke {
  readonly colour: string
  readonly width: number
  readonly miterLimit: number
}

/** A typeset page as a list of what is painted, one over the other. Lengths are points. */
export interface PageDrawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly PageMark[]
}
