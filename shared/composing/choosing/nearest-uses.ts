import type { DocumentComposition } from '../document-composition.ts'
import { isRow } from './is-row.ts'

/** How often one item may stand in a document under headings of its own. */
const mostUses = 2
/** The same where nothing else answers and it plainly does: a gap that is none costs more than a line read thrice. */
const mostUsesAlone = 3
const plainly = 0.4
/** The same for an essential, whose empty heading costs most. */
const plainlyForMust = 0.35
/** Whether a requirement is one of those that an item may be told under: where it answers more of them, those that nothing else answers, then the ones it comes nearest to. */
export function nearestUses({
  choices,
  posting,
  evidence: all,
  entries,
}: DocumentComposition): (requirement: string, id: string) => boolean {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  const rows = new Set(all.flatMap(({ id, text, entry }) => (isRow(text, kinds.get(entry ?? '') ?? null) ? [id] : [])))
  const questions = new Set(posting.requirements.flatMap(({ id, level }) => (level === 'question' ? [id] : [])))
  const musts = new Set(posting.requirements.flatMap(({ id, level }) => (level === 'must' ? [id] : [])))
  const uses = new Map<
    string,
    { readonly requirement: string; readonly alone: boolean; readonly score: number; readonly plain: boolean }[]
  >()
  for (const { requirement, evidence, counted = [], near = [] } of choices) {
    if (questions.has(requirement)) continue
    const alone = evidence.length === 1 && counted.length === 0
    for (const { id } of evidence) {
      const score = near.find((one) => one.id === id)?.score ?? 0
      const plain = alone && score >= (musts.has(requirement) ? plainlyForMust : plainly)
      uses.set(id, [...(uses.get(id) ?? []), { requirement, score, alone, plain }])
    }
  }
  const kept = new Map(
    [...uses].map(([id, some]) => [
      id,
      new Set(
        some
          .toSorted((a, b) => Number(b.alone) - Number(a.alone) || b.score - a.score)
          .filter(({ plain }, at) => at < (plain ? mostUsesAlone : mostUses))
          .map((one) => one.requirement),
      ),
    ]),
  )
  return (requirement, id) => questions.has(requirement) || rows.has(id) || (kept.get(id)?.has(requirement) ?? true)
}
