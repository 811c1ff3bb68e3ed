import type { Id } from '../../domain/ids.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import type { ClaimContext } from '../../grounding/claim.ts'
import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'
import { sentences } from '../../text/sentences.ts'
import { checkProposed } from '../checking/check-proposed.ts'
import type { Masking } from '../masking/masking.ts'
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

/**
 * Reads, restores and checks one line of a model's answer: mostly one sentence; where the model set several on a line each for itself, for one that is
 * flagged must not hold back the others. A sentence without evidence that was offered is uncited, which is a flag.
 */
export function answerParts(line: string, { offered, masking, context, suspicious }: AnswerReading): AnswerPart[] {
  const read = protocolLine(line, new Set(offered.keys()))
  if (read.kind === 'noise') return []
  const whole = masking.restore(read.text)
  if (read.kind === 'gap') return [{ kind: 'gap', text: whole }]
  const evidence = read.evidence.flatMap((id) => offered.get(id) ?? [])
  return apart(whole).map((text) => {
    const findings = checkProposed({ text, evidence, context, suspicious, unknown: masking.unknown(text) })
    const refused = read.refused.slice(0, 1).map(() => ({
      kind: 'citation',
      level: 'flag' as const,
      start: 0,
      end: text.length,
      quote: text,
      why: 'It cites evidence that the model was not given.',
    }))
    // What cites something that does not exist is not told as well that it cites nothing.
    const others = refused.length > 0 ? findings.filter(({ kind }) => kind !== 'uncited') : findings
    return { kind: 'sentence', sentence: { text, evidence: [...read.evidence], findings: [...refused, ...others] } }
  })
}

/** Fewer words are rather an abbreviation cut in two than a sentence. */
const fewestWords = 3
/** Characters beyond which nothing is one sentence: it is cut, for checking takes ever longer. */
const longestSentence = /.{1,1200}/gsu

function apart(text: string): string[] {
  return sentencesOf(text).flatMap((one) => one.match(longestSentence) ?? [])
}

function sentencesOf(text: string): string[] {
  const parts = sentences(text).map(({ start, end }) => text.slice(start, end).trim())
  const clear = parts.every((part) => /^["“„«(]?[\p{Lu}\p{N}]/u.test(part) && part.split(/\s+/u).length >= fewestWords)
  return clear && parts.length > 1 ? parts : [text]
}
