import type { Requirement } from '../../domain/requirement.ts'
import type { Coverage } from '../facets/cover-facets.ts'
import type { ReasonsAsked } from '../motives/reasons-asked.ts'
import type { ItemIndex } from '../ranking/index-items.ts'
import type { PaperAsked } from './paper-asked.ts'

/** What a verdict on one requirement rests on. */
export interface JudgeInput {
  readonly requirement: Requirement
  /** The library's items by position. */
  readonly index: ItemIndex
  readonly items: Coverage
  /** The entries' own titles: a degree or a role answers even with no line under it. */
  readonly titles: Coverage
  /** The titles of entries that an item among the best belongs to; the others decide nothing. */
  readonly listed: readonly number[]
  /** The best items, best first. */
  readonly best: readonly number[]
  /** The score of the first of them, 0 when there is none. */
  readonly score: number
  /** The paper that is asked for. */
  readonly paper: PaperAsked
  /** Whether it asks why someone applies. */
  readonly reasons: ReasonsAsked
  /** Share of the years asked for, 1 when none are. */
  readonly years: number
}
