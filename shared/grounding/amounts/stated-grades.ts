import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { type Grade, grades } from './grades.ts'

const kept = new WeakMap<Claim, readonly { readonly grade: Grade; readonly stated: boolean | null }[]>()

/**
 * The grades of a claim, each `stated` when the evidence or its entry gives that step of the scale, not when it gives another, and
 * `null` when it has no such scale: then the number and name checks judge it.
 */
export function statedGrades(claim: Claim, grounds: Grounds): readonly { grade: Grade; stated: boolean | null }[] {
  const known = kept.get(claim)
  if (known) return known
  const given = [...grades(grounds.text), ...grounds.entries.flatMap(({ title }) => grades(title ?? ''))]
  const made = grades(claim.plain).map((grade) => {
    const same = given.filter(({ scale }) => scale === grade.scale)
    return { grade, stated: same.length === 0 ? null : same.some(({ step }) => covers(step, grade.step)) }
  })
  kept.set(claim, made)
  return made
}

/** An upper second is a second class degree; a second class degree need not be an upper one. */
function covers(given: string, said: string): boolean {
  return given === said || (said === '2' && given.startsWith('2:'))
}
