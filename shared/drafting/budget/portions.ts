import type { DraftingTask, OfferedEvidence } from '../asking/drafting-task.ts'
import { cutText } from './cut-text.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { evidenceTokens, inGroups, requestRoom, sharedLimit } from './request-room.ts'
import { rewritingPortions } from './rewriting-portions.ts'

/**
 * A task split so that each request stays within a small server's context: each part has all requirements and some of the evidence, in the
 * order of the pairs, and a rewriting also its part of the text. A limit is shared out. Evidence too long for one request is cut where a
 * sentence ends and goes on, under its id, in the next.
 */
export function portions(task: DraftingTask): DraftingTask[] {
  const room = requestRoom(task)
  const rewrites = task.wish !== 'draft' && task.current !== ''
  const evidence = task.evidence.flatMap((item) => parts(item, rewrites ? room / 2 : room))
  const whole = { ...task, evidence }
  if (evidenceTokens(evidence) + (rewrites ? estimateTokens(task.current) : 0) <= room) return [whole]
  if (rewrites) return rewritingPortions(whole, room)
  return inGroups(evidence, room).map((items) => ({
    ...task,
    evidence: items,
    limit: sharedLimit(task.limit, items.length / evidence.length),
  }))
}

function parts(item: OfferedEvidence, room: number): OfferedEvidence[] {
  const rest = Math.floor(room - evidenceTokens([{ ...item, text: '' }]))
  return cutText(item.text, rest).map((text) => ({ ...item, text }))
}
