import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Match } from '../../shared/domain/match.ts'
import type { Pair, Pairing } from '../../shared/domain/pair.ts'
import { type FitColumn, fitColumns } from './fit-columns.ts'

/** What one column offers one requirement: the person's pairs count, else what the matching would suggest. */
export type FitCell =
  | { readonly kind: 'paired'; readonly pairs: readonly Pair[]; readonly strong: boolean }
  | { readonly kind: 'suggested'; readonly count: number }
  | { readonly kind: 'none' }

export interface FitTable {
  /** Only what offers something, in the library's order. */
  readonly columns: readonly FitColumn[]
  readonly cell: (requirement: string, column: string) => FitCell
}

export interface FitInput {
  readonly view: LibraryView
  readonly pairing: Pairing
  readonly matches: readonly Match[]
}

/** From this score on a suggestion is worth a sign. */
const worthShowing = 0.35
const nothing: FitCell = { kind: 'none' }

/** Requirements against what the evidence stands under. */
export function fitTable({ view, pairing, matches }: FitInput): FitTable {
  const columns = fitColumns(view)
  const rows = new Map<string, Map<string, FitCell>>()
  const put = (requirement: string, evidence: string, cell: (before: FitCell) => FitCell) => {
    const column = columns.of(evidence)?.id
    if (column === undefined) return
    const row = rows.get(requirement) ?? new Map<string, FitCell>()
    rows.set(requirement, row.set(column, cell(row.get(column) ?? nothing)))
  }
  for (const { requirement, ranked } of matches)
    for (const { evidence, score } of ranked) if (score >= worthShowing) put(requirement, evidence, suggested)
  for (const pair of pairing.pairs) put(pair.requirement, pair.evidence, (before) => paired(before, pair))
  const used = new Set([...rows.values()].flatMap((row) => [...row.keys()]))
  return {
    columns: columns.all.filter(({ id }) => used.has(id)),
    cell: (requirement, column) => rows.get(requirement)?.get(column) ?? nothing,
  }
}

const suggested = (before: FitCell): FitCell => ({
  kind: 'suggested',
  count: before.kind === 'suggested' ? before.count + 1 : 1,
})

function paired(before: FitCell, pair: Pair): FitCell {
  const pairs = before.kind === 'paired' ? [...before.pairs, pair] : [pair]
  return { kind: 'paired', pairs, strong: pairs.some(({ strength }) => strength === 'strong') }
}

/** A cell in words, for those who hear it. */
export function cellWords(cell: FitCell): string {
  if (cell.kind === 'none') return 'nothing'
  if (cell.kind === 'suggested') return `could fit, ${cell.count} suggested`
  return `${cell.strong ? 'strong' : 'partial'}, ${cell.pairs.length} paired`
}
