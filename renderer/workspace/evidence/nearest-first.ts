/**
 * The reasons why evidence was suggested, those first that need no belief: what a model points to, counted years, words that both have; then what
 * stands for what is asked ("hand hygiene → infection control"), last what only the role says. A word that both have needs not stand for something else too.
 */
export function nearestFirst(reasons: readonly string[]): string[] {
  const plain = new Set(reasons)
  const stands = reasons.filter((one) => !one.includes('→') || !plain.has(one.slice(0, one.indexOf('→')).trim()))
  return stands.toSorted((a, b) => distance(a) - distance(b))
}

function distance(reason: string): number {
  if (reason.startsWith('the model points to')) return 0
  if (/^(?:states )?\d+ (?:years?|months?)\b.* of \d/u.test(reason)) return 1
  const far = reason.includes('→') ? 3 : 2
  return reason.endsWith('(role)') ? far + 2 : far
}
