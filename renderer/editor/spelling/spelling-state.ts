import type { PlacedIssue } from '../extensions/spelling-marks.ts'

/** A remark of the spelling that is looked at; by key, its card takes the focus. */
export interface LookedSpelling {
  readonly at: PlacedIssue
  readonly byKey: boolean
}
