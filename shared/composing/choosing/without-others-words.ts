import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isOthersWords } from './is-others-words.ts'

/** Evidence without what is wholly somebody else's words, which no document tells as the person's own. */
export function withoutOthersWords(evidence: readonly Evidence[], entries: readonly Entry[]): readonly Evidence[] {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  return evidence.filter(({ text, entry }) => !isOthersWords({ text, kind: kinds.get(entry ?? '') ?? null }))
}
