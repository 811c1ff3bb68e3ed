import type { Evidence } from '../../domain/evidence.ts'
import type { PairedItem } from '../paired-item.ts'

/** What becomes one line: an item alone, or an item that leads in ("Refactored the pipeline:") with the nested ones told after it. */
export interface ComposingUnit {
  readonly lead: Evidence
  readonly nested: readonly Evidence[]
  /** The first of its items as paired: its entry and strength stand for the line. */
  readonly pair: PairedItem
}

/**
 * Lines for paired items, in their order. Nested items mean little without the one they stand under ("outcome: …"),
 * so those under one lead are told together behind it, whether or not the lead itself is paired.
 */
export function composingUnits(pairs: readonly PairedItem[]): ComposingUnit[] {
  const units = new Map<string, ComposingUnit>()
  for (const pair of pairs) {
    const lead = pair.parent && leadsIn(pair.parent.text) ? pair.parent : pair.evidence
    const known = units.get(lead.id)
    const nested = lead.id === pair.evidence.id ? [] : [pair.evidence]
    units.set(lead.id, known ? { ...known, nested: [...known.nested, ...nested] } : { lead, nested, pair })
  }
  return [...units.values()]
}

/** Whether a text announces what follows: "… such as:", "Two examples:", "improved the model, ". */
export function leadsIn(text: string): boolean {
  return /[:,–—]\s*$/u.test(text)
}
