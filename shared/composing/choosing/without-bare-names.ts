import type { Evidence } from '../../domain/evidence.ts'

const longest = 3

/** Evidence without a bare name ("ACA" behind the person's own) that another line tells with what belongs to it ("ACA, first attempt, 2016"): told beside it, it says the same with less. */
export function withoutBareNames(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ id, text, entry, parent }) => {
    const bare = text.trim().replace(/[.,;]+$/u, '')
    if (entry !== null || parent !== null || bare.split(/\s+/u).length > longest || !/^\p{Lu}/u.test(bare)) return true
    return !evidence.some((other) => other.id !== id && other.entry !== null && holds(other.text, bare))
  })
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length))
}
