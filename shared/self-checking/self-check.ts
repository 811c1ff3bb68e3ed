import type { LibraryRemark } from '../contract/checks.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { onlyWord } from '../domain/only-word.ts'
import { findConflictingNumbers } from './find-conflicting-numbers.ts'
import { findConflictingYears } from './find-conflicting-years.ts'
import { findContradictedWords } from './find-contradicted-words.ts'
import { findDateOrder } from './find-date-order.ts'
import { findMisspeltNames } from './find-misspelt-names.ts'
import { findOverlappingRoles } from './find-overlapping-roles.ts'
import { readItem } from './read-item.ts'

interface LibraryToCheck {
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/**
 * What in a library does not go together or looks like a slip: numbers and years that differ between items, roles that overlap, dates in
 * the wrong order, names a letter off, and the person's word for what their evidence tells otherwise. Words of others (press, recommendations) are left as they are.
 */
export function selfCheck({ entries, evidence, today }: LibraryToCheck): LibraryRemark[] {
  const own = evidence.filter(({ said }) => said === null)
  const items = own.filter((one) => !onlyWord(one)).map(readItem)
  return [
    ...findDateOrder(entries, today),
    ...findOverlappingRoles(entries, own, today),
    ...findConflictingNumbers(items),
    ...findConflictingYears(items, entries, today),
    ...findContradictedWords({ evidence: own, entries, today }),
    ...findMisspeltNames(own, entries),
  ]
}
