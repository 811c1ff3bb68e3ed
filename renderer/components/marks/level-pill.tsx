import type { RequirementLevel } from '../../../shared/domain/requirement.ts'
import { Pill, type PillTone } from './pill.tsx'

/** The levels in the words and colours of the page. */
export const levelNames: Readonly<Record<RequirementLevel, { readonly name: string; readonly tone: PillTone }>> = {
  must: { name: 'must', tone: 'accent' },
  nice: { name: 'nice', tone: 'blue' },
  duty: { name: 'duty', tone: 'amber' },
  eligibility: { name: 'eligible', tone: 'violet' },
  question: { name: 'question', tone: 'red' },
}

export function LevelPill({ level }: { readonly level: RequirementLevel }) {
  return <Pill tone={levelNames[level].tone}>{levelNames[level].name}</Pill>
}
