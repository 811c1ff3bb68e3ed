import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { YearsSum } from '../domain/match.ts'
import type { Requirement } from '../domain/requirement.ts'
import { countYears } from './count-years.ts'
import { entryMonths, unionOfMonths } from './entry-months.ts'
import { indexLibrary } from './index-library.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD: where open roles end. */
  readonly today: string
}

/** The roles and the time behind a requirement that counts years, for people to see the sum; null for one that does not. */
export function sumYears(requirement: Requirement | undefined, { evidence, entries, today }: Library): YearsSum | null {
  if (!requirement?.years) return null
  const found = countYears({ library: indexLibrary(evidence, entries), text: requirement.text, today })
  return {
    months: unionOfMonths(found.entries.flatMap((entry) => entryMonths(entry, today) ?? [])),
    entries: found.entries.map(({ id }) => id),
    stated: Math.max(0, ...found.stated.values()),
    asked: requirement.years,
  }
}
