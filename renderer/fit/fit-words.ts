import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { coverageOf, requirementState } from '../workspace/pairing/requirement-state.ts'

const longest = 60

/** The fit in one sentence or two: how much is answered, and which musts and conditions are not. */
export function fitWords(requirements: readonly Requirement[], pairing: Pairing): string {
  const { full, half, gap, empty } = coverageOf(requirements, pairing)
  const counts = [
    `${full} of ${requirements.length} strongly evidenced`,
    half > 0 && `${half} in part`,
    gap > 0 && (gap === 1 ? '1 gap' : `${gap} gaps`),
    empty > 0 && `${empty} still open`,
  ]
  const missing = requirements.filter(
    ({ id, level }) => (level === 'must' || level === 'eligibility') && requirementState(pairing, id) === 'gap',
  )
  const named = missing.map(({ text }) => `“${short(text)}”`).join(', ')
  return `${counts.filter(Boolean).join(', ')}.${missing.length > 0 ? ` Gaps among the musts: ${named}.` : ''}`
}

const short = (text: string) => (text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))}…` : text)
