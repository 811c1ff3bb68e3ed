import type { DraftingTask, OfferedEvidence } from './drafting-task.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { modelMessages } from './model-messages.ts'

/** Tokens of one request and its answer together: what a small local server offers by default (notes: grounding and models, 2.2). */
export const contextTokens = 4_000
/** Tokens kept free for the answer. */
export const answerTokens = 1_000

/**
 * A task split so that each request stays within a small server's context: each part has all requirements and some of the evidence,
 * in the order of the pairs. A limit is shared out by the number of items. An item too long for a request alone is left whole in its own.
 */
export function portions(task: DraftingTask): DraftingTask[] {
  const room = contextTokens - answerTokens - size({ ...task, evidence: [] })
  const groups: OfferedEvidence[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const item of task.evidence) {
    const tokens = estimateTokens(`${item.id}: ${item.text} (${item.context ?? ''}) ${item.id}, `)
    if (used + tokens > room) {
      groups.push([])
      used = 0
    }
    groups.at(-1)?.push(item)
    used += tokens
  }
  if (groups.length < 2) return [task]
  return groups.map((evidence) => ({ ...task, evidence, limit: shared(task, evidence.length) }))
}

function size(task: DraftingTask): number {
  const { system, prompt } = modelMessages(task, 'mark-mark')
  return estimateTokens(system) + estimateTokens(prompt)
}

function shared({ limit, evidence }: DraftingTask, items: number): DraftingTask['limit'] {
  if (!limit) return null
  const part = (size: number) => Math.max(1, Math.floor((size * items) / evidence.length))
  return 'words' in limit ? { words: part(limit.words) } : { characters: part(limit.characters) }
}
