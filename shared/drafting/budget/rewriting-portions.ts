import { tokens } from '../../text/tokens.ts'
import type { DraftingTask, OfferedEvidence } from '../asking/drafting-task.ts'
import { cutText } from './cut-text.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { evidenceTokens, inGroups, sharedLimit } from './request-room.ts'

interface Part {
  readonly current: string
  readonly evidence: readonly OfferedEvidence[]
}

/**
 * A rewriting split so that each request has its stretch of the text and the evidence whose words stand in it: no stretch is rewritten
 * twice unless a single one has more evidence than a request holds. `room` is in tokens.
 */
export function rewritingPortions(task: DraftingTask, room: number): DraftingTask[] {
  const needed = Math.ceil((estimateTokens(task.current) + evidenceTokens(task.evidence)) / room)
  const parts = partsOf(task, { room, most: needed })
  return parts.map(({ current, evidence }) => ({
    ...task,
    current,
    evidence,
    limit: sharedLimit(task.limit, current.length / task.current.length),
  }))
}

interface Splitting {
  readonly room: number
  /** How many stretches the text is cut into, at least. */
  readonly most: number
}

function partsOf(task: DraftingTask, { room, most }: Splitting): Part[] {
  const stretches = cutText(task.current, Math.min(room / 2, Math.ceil(estimateTokens(task.current) / most)))
  const parts = stretches.map((current) => ({ current, evidence: [] as OfferedEvidence[] }))
  for (const item of task.evidence) nearest(parts, item)?.evidence.push(item)
  const fits = parts.every(({ current, evidence }) => estimateTokens(current) + evidenceTokens(evidence) <= room)
  if (fits) return parts
  const finer = cutText(task.current, Math.ceil(estimateTokens(task.current) / (most + 1))).length > stretches.length
  if (finer && most < 12) return partsOf(task, { room, most: most + 1 })
  return parts.flatMap(({ current, evidence }) => {
    const groups = inGroups(evidence, room - estimateTokens(current))
    return groups.length === 0 ? [{ current, evidence }] : groups.map((group) => ({ current, evidence: group }))
  })
}

/** The stretch that shares most words with an item. */
function nearest<Stretch extends Pick<Part, 'current'>>(
  parts: readonly Stretch[],
  item: OfferedEvidence,
): Stretch | undefined {
  const own = words(item.text)
  const shared = ({ current }: Stretch) => [...words(current)].filter((word) => own.has(word)).length
  return parts.map((part) => ({ part, count: shared(part) })).sort((a, b) => b.count - a.count)[0]?.part
}

function words(text: string): ReadonlySet<string> {
  return new Set(tokens(text).map(({ word }) => word))
}
