import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { YearsSum } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { withoutCodes } from '../judging/without-codes.ts'
import { indexLibrary } from '../ranking/index-library.ts'
import { countYears } from './count-years.ts'
import { entryMonths, unionOfMonths } from './entry-months.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD: where open roles end. */
  readonly today: string
}

/**
 * The roles and the time behind a requirement that counts years, for people to see the sum; null for one that does not.
 * Where no role shows by its words what the years are of, all work is summed, and it is for the person to say.
 */
export function sumYears(requirement: Requirement | undefined, { evidence, entries, today }: Library): YearsSum | null {
  if (!requirement?.years) return null
  const { entries: shown, stated } = countYears({
    library: indexLibrary(evidence, entries),
    text: withoutCodes(requirement.text),
    worded: requirement.text,
    today,
  })
  const roles = shown.length > 0 ? shown : workOf(entries)
  return {
    months: unionOfMonths(roles.flatMap((entry) => entryMonths(entry, today) ?? [])),
    entries: roles.map(({ id }) => id),
    stated: Math.max(0, ...stated.values()),
    plain: shown.length > 0,
    asked: requirement.years,
  }
}

/** All dated work, in order of its start. */
const workOf = (entries: readonly Entry[]) =>
  entries
    .filter(({ kind, start }) => (kind === 'work' || kind === 'volunteer') && start !== null)
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
