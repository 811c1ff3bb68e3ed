import type { Entry } from '../../shared/domain/entry.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Match } from '../../shared/domain/match.ts'
import type { Pairing } from '../../shared/domain/pair.ts'

/** What an entry offers a requirement: paired items count, else the best suggestion. */
export type FitCell =
  | { readonly kind: 'paired'; readonly count: number; readonly strong: boolean }
  | { readonly kind: 'suggested' }
  | { readonly kind: 'none' }

export interface FitTable {
  readonly entries: readonly Entry[]
  readonly cell: (requirement: string, entry: string) => FitCell
}

const worthShowing = 0.35

/** Requirements against entries. Only entries that offer something are columns. */
export function fitTable(view: LibraryView, pairing: Pairing, matches: readonly Match[]): FitTable {
  const entryOf = new Map(view.evidence.map((item) => [item.id, item.entry]))
  const cells = new Map<string, FitCell>()
  const key = (requirement: string, entry: string) => `${requirement} ${entry}`
  for (const { requirement, ranked } of matches)
    for (const { evidence, score } of ranked) {
      const entry = entryOf.get(evidence)
      if (entry && score >= worthShowing) cells.set(key(requirement, entry), { kind: 'suggested' })
    }
  for (const { requirement, evidence, strength } of pairing.pairs) {
    const entry = entryOf.get(evidence)
    if (!entry) continue
    const before = cells.get(key(requirement, entry))
    const paired = before?.kind === 'paired' ? before : { count: 0, strong: false }
    cells.set(key(requirement, entry), {
      kind: 'paired',
      count: paired.count + 1,
      strong: paired.strong || strength === 'strong',
    })
  }
  const used = new Set([...cells.keys()].map((each) => each.slice(each.indexOf(' ') + 1)))
  return {
    entries: view.entries.filter(({ id }) => used.has(id)),
    cell: (requirement, entry) => cells.get(key(requirement, entry)) ?? { kind: 'none' },
  }
}
