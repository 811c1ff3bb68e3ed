import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { coverageOf, requirementState } from '../workspace/pairing/requirement-state.ts'

const longest = 60

/** The fit in one sentence or two: how much is answered, and which musts and conditions are not. */
export function fitWords(requirements: readonly Requirement[], pairing: Pairing): string {
  const { full, half, gap, empty } = coverageOf(requirements, pairing)
  const counts = [
    `${full} of ${requirements.length} with strong evidence`,
    half > 0 && `${half} in part`,
    gap > 0 && (gap === 1 ? '1 gap' : `${gap} gaps`),
    empty > 0 && `${empty} open`,
  ]
  const missing = requirements.filter(({ id }) => requirementState(pairing, id) === 'gap')
  const named = (level: Requirement['level'], lead: string) => {
    const all = missing.filter((one) => one.level === level).map(({ text }) => `“${short(text)}”`)
    return all.length > 0 && `${lead}: ${all.join(', ')}.`
  }
  const said = [
    `${counts.filter(Boolean).join(', ')}.`,
    named('must', 'Gaps among the musts'),
    named('eligibility', 'Conditions not met yet'),
  ]
  return said.filter(Boolean).join(' ')
}

/** Without the stop at its end: a sentence stands around it. */
function short(text: string): string {
  const words = text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))}…` : text
  return words.replace(/[.;,]$/u, '')
}
