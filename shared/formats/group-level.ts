import type { RequirementLevel } from '../domain/requirement.ts'
import { groupCues } from './group-cues.ts'

/** What the wording of a group's heading says about the requirements under it; `must` when it says nothing. */
export function groupLevel(group: string | null): RequirementLevel {
  return groupCues.find(({ pattern }) => pattern.test(group ?? ''))?.level ?? 'must'
}
