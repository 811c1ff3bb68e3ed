import type { Requirement } from '../../../shared/domain/requirement.ts'

/** Requirements under the posting's own headings, in the posting's order. */
export function groupByHeading(requirements: readonly Requirement[]): { group: string | null; all: Requirement[] }[] {
  const groups: { group: string | null; all: Requirement[] }[] = []
  for (const requirement of requirements) {
    const last = groups.at(-1)
    if (last && last.group === requirement.group) last.all.push(requirement)
    else groups.push({ group: requirement.group, all: [requirement] })
  }
  return groups
}
