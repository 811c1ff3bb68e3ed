import type { RequirementLevel } from '../../domain/requirement.ts'
import type { ZonedLine } from '../lines/zoned-line.ts'

/** A stretch of a line that may be a requirement. */
export interface Unit {
  readonly text: string
  /** `item`: a bullet, a row's cell or a line of its own, whole. `prose`: a sentence or a clause of one. */
  readonly form: 'item' | 'prose'
  readonly from: ZonedLine
  /** The level of the clause before it in the same sentence, whose subject it shares. */
  readonly after?: RequirementLevel | null
  /** A thing after the first of a list in its sentence. */
  readonly listed?: boolean
}
