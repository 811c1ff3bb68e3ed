import type { Id } from '../domain/ids.ts'
import type { ProposedSentence } from '../domain/proposal.ts'
import type { ClaimContext } from '../grounding/claim.ts'
import type { GroundingEvidence } from '../grounding/grounding-evidence.ts'
import { checkProposed } from './check-proposed.ts'
import type { Masking } from './masking/masking.ts'
import { protocolLine } from './protocol-line.ts'

export interface AnswerReading {
  readonly offered: ReadonlyMap<Id, GroundingEvidence>
  readonly masking: Masking
  readonly context: ClaimContext
  readonly suspicious: readonly string[]
}

/** What one line of an answer gives: a checked sentence, a question about what is missing, or nothing. */
export type AnswerPart =
  | { readonly kind: 'sentence'; readonly sentence: ProposedSentence }
  | { readonly kind: 'gap'; readonly text: string }

/** Reads, restores and checks one line of a model's answer. A sentence without evidence that was offered is uncited, which is a flag. */
export function answerPart(line: string, { offered, masking, context, suspicious }: AnswerReading): AnswerPart | null {
  const read = protocolLine(line, new Set(offered.keys()))
  if (read.kind === 'noise') return null
  const text = masking.restore(read.text)
  if (read.kind === 'gap') return { kind: 'gap', text }
  const evidence = read.evidence.flatMap((id) => offered.get(id) ?? [])
  const findings = checkProposed({ text, evidence, context, suspicious, unknown: masking.unknown(text) })
  const refused = read.refused.map((id) => ({
    kind: 'citation',
    level: 'flag' as const,
    start: 0,
    end: text.length,
    quote: text,
    why: `It cites ${id}, which was not offered.`,
  }))
  return { kind: 'sentence', sentence: { text, evidence: [...read.evidence], findings: [...refused, ...findings] } }
}
