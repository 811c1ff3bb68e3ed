import type { RequirementLevel } from '../../domain/requirement.ts'
import type { Candidate } from '../asks/gather-candidates.ts'
import { placed } from './unit-features.ts'
import { weighedLevels, weighUnit } from './weigh-unit.ts'

/**
 * What the word of the rules adds for a line, takes from one they refuse, and adds to the level they name, on the scale of the weights.
 * On postings that neither had seen, nine in ten lines that the rules took were right, but only seven in ten that they refused.
 */
const rulesTake = 2
const rulesRefuse = 0.5
const rulesLevel = 3

/** The level of each candidate by the rules and the weights together; null for one that asks for nothing. */
export function decideLevels(candidates: readonly Candidate[]): (RequirementLevel | null)[] {
  return candidates.map((candidate, index) => {
    if (candidate.barred) return candidate.level
    const { asked, levels } = weighUnit(placed(candidates, index, candidate))
    if (asked + (candidate.level ? rulesTake : -rulesRefuse) <= 0) return null
    const value = (level: RequirementLevel) => levels[level] + (level === candidate.level ? rulesLevel : 0)
    return weighedLevels.reduce((best, level) => (value(level) > value(best) ? level : best))
  })
}
