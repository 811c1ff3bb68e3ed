import type { DraftingTask, OfferedEvidence } from '../asking/drafting-task.ts'
import { modelMessages } from '../asking/model-messages.ts'
import { estimateTokens } from './estimate-tokens.ts'

/** Tokens of one request and its answer together: what a small local server offers by default (notes: grounding and models, 2.2). */
export const contextTokens = 4_000
/** Tokens kept free for the answer. */
export const answerTokens = 1_000
/** What the line that introduces a text to rewrite takes. */
const fence = 16

/** Tokens that evidence and text to rewrite may take in one request of a task. */
export function requestRoom(task: DraftingTask): number {
  const { system, prompt } = modelMessages({ ...task, evidence: [], current: '' }, 'mark-mark')
  return contextTokens - answerTokens - estimateTokens(system) - estimateTokens(prompt) - fence
}

/** Tokens of evidence lines, with each id once more in the list of ids at the end. */
export function evidenceTokens(evidence: readonly OfferedEvidence[]): number {
  return evidence.reduce(
    (sum, { id, text, context }) => sum + estimateTokens(`${id}: ${text} (${context ?? ''})\n${id}, `),
    0,
  )
}

/** Items in order, as many together as fit. */
export function inGroups(evidence: readonly OfferedEvidence[], room: number): OfferedEvidence[][] {
  const groups: OfferedEvidence[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const item of evidence) {
    const tokens = evidenceTokens([item])
    if (used + tokens > room) {
      groups.push([])
      used = 0
    }
    groups.at(-1)?.push(item)
    used += tokens
  }
  return groups
}

/** A part of a limit; never nothing. */
export function sharedLimit(limit: DraftingTask['limit'], share: number): DraftingTask['limit'] {
  if (!limit) return null
  const part = (size: number) => Math.max(1, Math.floor(size * share))
  return 'words' in limit ? { words: part(limit.words) } : { characters: part(limit.characters) }
}
