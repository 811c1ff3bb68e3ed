import { loweredPhrase } from '../phrases/lowered-phrase.ts'

const right =
  /^(?<what>(?:full |permanent |unrestricted )?right to (?:work|live|reside)(?: (?:and (?:work|live) )?in [^,;:()]+)?)(?:(?:: |, | [–—-] )(?:yes(?:, |$| ))?(?<status>(?!no\b|not\b|none\b|pending|needs?\b|requires?|applied)[^,;:()?]*))?$/iu

/** "Right to work: settled" → "I have the right to work (settled)". Null for other lines, and where the answer is no or not yet. */
export function rightToWork(line: string): string | null {
  const { what, status = '' } = right.exec(line.replace(/[\s.]+$/u, ''))?.groups ?? {}
  if (!what) return null
  const small = `${what.charAt(0).toLowerCase()}${what.slice(1)}`
  return `I have the ${small}${status === '' ? '' : ` (${loweredPhrase(status)})`}`
}
