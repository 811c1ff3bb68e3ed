/**
 * The reasons why evidence was suggested, those first that need no belief: what a model points to, counted years, words that both have; then what
 * stands for what is asked ("hand hygiene → infection control"), last what only the role says.
 */
export function nearestFirst(reasons: readonly string[]): string[] {
  return reasons.toSorted((a, b) => distance(a) - distance(b))
}

function distance(reason: string): number {
  if (reason.startsWith('the model points to')) return 0
  if (/^(?:states )?\d+ (?:years?|months?)\b.* of \d/u.test(reason)) return 1
  const far = reason.includes('→') ? 3 : 2
  return reason.endsWith('(role)') ? far + 2 : far
}
