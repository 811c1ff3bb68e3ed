import type { Entry } from '../../domain/entry.ts'
import type { Period } from './first-person.ts'

/** Where a phrase stands in the person's history. */
export interface PhrasePlace {
  readonly entry: Entry | null
  readonly period: Period
}
