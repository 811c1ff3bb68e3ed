import type { Limit } from '../../domain/limit.ts'
import type { PostingLine } from './posting-line.ts'
import type { Zone } from './zone.ts'

/** A line of content with what the headings above it say of it. */
export interface ZonedLine {
  readonly line: PostingLine
  /** Null where no known heading governs: the line must speak for itself. */
  readonly zone: Zone | null
  /** The posting's own heading above the line. */
  readonly group: string | null
  /** True for running text after the bullets of a heading: the list is over and only plain requests count. */
  readonly afterList: boolean
  /** A limit that the heading or its first line sets for every answer below. */
  readonly limit: Limit | null
  /** True when a whole list is introduced by "you will:", so that "have" and "hold" are not duties. */
  readonly introduced: boolean
  /** The heading or introduction right above the line. */
  readonly introduction: string | null
  /** The label that stood before the line's content. */
  readonly label: string | null
}
