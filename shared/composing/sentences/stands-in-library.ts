import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { checkText } from '../../grounding/check-text.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD. */
  readonly today: string
  /** What is applied for, where the sentence says it. */
  readonly about?: { readonly role: string | null; readonly company: string | null }
}

const kept = new WeakMap<Library['evidence'], Map<string, boolean>>()

/**
 * Whether a reader who has the whole library and no citations finds a sentence in it as it stands: a post told by its name alone is easily taken for another of the same employer. The same sentences are asked for
 * again while a document is made to fit.
 */
export function standsInLibrary(
  { text }: Pick<ProposedSentence, 'text'>,
  { evidence: items, entries, today, about }: Library,
): boolean {
  const known = kept.get(items) ?? new Map<string, boolean>()
  kept.set(items, known)
  const key = [text, about?.role, about?.company].join('\n')
  const before = known.get(key)
  if (before !== undefined) return before
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const evidence = items.map((item) => ({ id: item.id, text: item.text, entry: byId.get(item.entry ?? '') ?? null }))
  const [role, company] = [about?.role ?? undefined, about?.company ?? undefined]
  const stands = checkText({ text, evidence, today, role, company }).findings.length === 0
  known.set(key, stands)
  return stands
}
