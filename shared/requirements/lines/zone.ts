/**
 * What a part of a posting is for. `criteria` are headings such as "Experience" or "Skills" that say what is asked
 * but not how strongly: they take the level of what stands above them, else `must`. `role` is prose about the job.
 */
export type Zone =
  | 'must'
  | 'nice'
  | 'criteria'
  | 'duty'
  | 'role'
  | 'eligibility'
  | 'question'
  | 'company'
  | 'benefits'
  | 'process'
  | 'legal'
  | 'page'

/** Zones whose lines are requirements unless they say otherwise. */
export const askingZones: ReadonlySet<Zone> = new Set(['must', 'nice', 'criteria', 'duty', 'eligibility', 'question'])
