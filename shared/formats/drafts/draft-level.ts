import type { RequirementLevel } from '../../domain/requirement.ts'
import { cueText } from '../../requirements/cues/cue-text.ts'
import { firmEligibility } from '../../requirements/cues/eligibility-cues.ts'
import { niceCue } from '../../requirements/cues/level-cues.ts'
import { classifyHeading } from '../../requirements/headings/classify-heading.ts'
import type { Zone } from '../../requirements/lines/zone.ts'
import { niceGroup } from './draft-headings.ts'

const zoneLevels: Partial<Record<Zone, RequirementLevel>> = {
  nice: 'nice',
  duty: 'duty',
  eligibility: 'eligibility',
  question: 'question',
}

/**
 * The level of a requirement that a draft answers: what its own words say ("ideally", "right to work"), else what the
 * wording of its group's heading says, else `must`.
 */
export function draftLevel(text: string, group: string | null): RequirementLevel {
  const own = cueText(text)
  if (niceCue.test(own)) return 'nice'
  if (firmEligibility.test(own)) return 'eligibility'
  return groupLevel(group)
}

function groupLevel(group: string | null): RequirementLevel {
  if (group === null) return 'must'
  if (niceGroup.test(group)) return 'nice'
  const zone = classifyHeading(group)?.zone
  return (zone && zoneLevels[zone]) ?? 'must'
}
