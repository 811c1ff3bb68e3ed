import type { RequirementLevel } from '../../../shared/domain/requirement.ts'
import { Pill, type PillTone } from './pill.tsx'

interface LevelName {
  readonly name: string
  readonly tone: PillTone
  readonly meaning: string
}

/** The levels in the words and colours of the page. */
export const levelNames: Readonly<Record<RequirementLevel, LevelName>> = {
  must: { name: 'must', tone: 'accent', meaning: 'They ask for it' },
  nice: { name: 'nice', tone: 'blue', meaning: 'It would help' },
  duty: { name: 'duty', tone: 'amber', meaning: 'Work you would do' },
  eligibility: {
    name: 'condition',
    tone: 'violet',
    meaning: 'What must be so for it: a licence, a check, the right to work, days or place of work',
  },
  question: { name: 'question', tone: 'red', meaning: 'You answer it on the form' },
}

export function LevelPill({ level }: { readonly level: RequirementLevel }) {
  const { name, tone, meaning } = levelNames[level]
  return (
    <Pill tone={tone} title={meaning}>
      {name}
    </Pill>
  )
}
