import type { Pairing } from '../../../shared/domain/pair.ts'

/** From this many requirements on, the same evidence is worth pointing out: a reader meets it again and again. */
export const often = 3

/** The requirements each piece of evidence is paired with, in the order of the pairs. */
export function evidenceUses({ pairs }: Pairing): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>()
  for (const { evidence, requirement } of pairs) uses.set(evidence, [...(uses.get(evidence) ?? []), requirement])
  return uses
}

/** Evidence that is paired with more than two requirements, the most used first. */
export function overused(
  pairing: Pairing,
): readonly { readonly evidence: string; readonly requirements: readonly string[] }[] {
  return [...evidenceUses(pairing)]
    .flatMap(([evidence, requirements]) => (requirements.length >= often ? [{ evidence, requirements }] : []))
    .toSorted((a, b) => b.requirements.length - a.requirements.length)
}
