import { checkCase, citedBy } from './check-case.ts'
import type { Person } from './read-person.ts'

interface Row {
  /** Honest sentences it flags or underlines. */
  honest: number
  /** False sentences it finds. */
  caught: number
  /** False sentences that no other check flags. */
  only: number
  /** False sentences that no other check flags or underlines. */
  unseen: number
}

/** Prints what each kind of finding costs on honest sentences and what it alone brings on false ones, the dearest first. */
export function printByCheck(people: readonly Person[]): void {
  const rows = new Map<string, Row>()
  const row = (kind: string) => {
    const known = rows.get(kind) ?? { honest: 0, caught: 0, only: 0, unseen: 0 }
    rows.set(kind, known)
    return known
  }
  for (const person of people) {
    for (const one of person.faithful) for (const kind of kindsOf(person, one).all) row(kind).honest += 1
    for (const one of person.mutants) {
      const { all, flags } = kindsOf(person, one)
      for (const kind of all) {
        row(kind).caught += 1
        if ([...flags].every((other) => other === kind)) row(kind).only += 1
        if (all.size === 1) row(kind).unseen += 1
      }
    }
  }
  console.log('check           honest  false  only flag  only finding')
  for (const [kind, { honest, caught, only, unseen }] of [...rows].sort(([, a], [, b]) => b.honest - a.honest))
    console.log(
      `${kind.padEnd(16)}${String(honest).padStart(5)}${String(caught).padStart(7)}${String(only).padStart(10)}${String(unseen).padStart(12)}`,
    )
}

function kindsOf(person: Person, one: Person['faithful'][number]): { all: Set<string>; flags: Set<string> } {
  const findings = checkCase(person, one.text, citedBy(person, one), one.requirement)
  return {
    all: new Set(findings.map(({ kind, level }) => (level === 'underline' ? `_${kind}` : kind))),
    flags: new Set(findings.filter(({ level }) => level === 'flag').map(({ kind }) => kind)),
  }
}
