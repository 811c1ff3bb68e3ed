/** A half-open stretch of UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}
