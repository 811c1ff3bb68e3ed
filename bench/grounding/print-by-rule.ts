import { checkClaim } from '../../shared/grounding/check-claim.ts'
import type { LabelledCase } from './read-cases.ts'

interface Row {
  /** Honest sentences the rule flags, and underlines. */
  honest: number
  underlined: number
  /** False sentences it flags, and those that nothing else flags. */
  caught: number
  only: number
}

/**
 * Prints the precision of each rule over labelled sentences: of the sentences it flags, how many are false. A rule is a kind of
 * finding with its reason, what the reason quotes left out.
 */
export function printByRule(cases: readonly LabelledCase[]): void {
  const rows = new Map<string, Row>()
  const row = (rule: string) => {
    const known = rows.get(rule) ?? { honest: 0, underlined: 0, caught: 0, only: 0 }
    rows.set(rule, known)
    return known
  }
  for (const one of cases) {
    const findings = checkClaim({ ...one, today: '2026-06-01' })
    const flags = new Set(findings.filter(({ level }) => level === 'flag').map(ruleOf))
    const underlines = new Set(findings.filter(({ level }) => level === 'underline').map(ruleOf))
    if (one.falsehood === null) {
      for (const rule of flags) row(rule).honest += 1
      for (const rule of underlines) row(rule).underlined += 1
    } else
      for (const rule of flags) {
        row(rule).caught += 1
        if (flags.size === 1) row(rule).only += 1
      }
  }
  console.log('honest underl  false   only  precision  rule')
  const dear = [...rows].sort(([, a], [, b]) => b.honest - a.honest || b.underlined - a.underlined)
  for (const [rule, { honest, underlined, caught, only }] of dear)
    console.log(
      `${[honest, underlined, caught, only].map((count) => String(count).padStart(6)).join(' ')}  ${precision(caught, honest).padStart(9)}  ${rule}`,
    )
}

const ruleOf = ({ kind, why }: { kind: string; why: string }): string =>
  `${kind}: ${why.replace(/“[^”]*”/gu, '“…”').replace(/The evidence says .*/u, 'The evidence says …')}`

const precision = (caught: number, honest: number): string =>
  caught + honest === 0 ? '–' : `${((caught / (caught + honest)) * 100).toFixed(0)} %`
