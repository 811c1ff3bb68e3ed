import type { Proposal, ProposedSentence } from '../domain/proposal.ts'
import { arrangementOf } from './choosing/arrangements.ts'
import { primaryLanguage } from './languages/primary-language.ts'
import { letterFraming } from './letters/letter-framing.ts'
import { ownReasons, type ReasonSources } from './letters/own-reasons.ts'

interface LetterEnd {
  readonly section: string
  readonly end: 'opening' | 'closing'
  readonly variant: number
  readonly language: string
  readonly sources: ReasonSources
}

/**
 * The first or last paragraph of a letter: what is applied for, with the reasons the person wrote down themselves, or the wish to talk. Where they wrote none, none is made up and the
 * proposal says so.
 */
export function composeLetterEnd({ section, end, variant, language: tag, sources }: LetterEnd): Proposal {
  const language = primaryLanguage(tag)
  const { opening, closing } = letterFraming(sources.posting, language)
  const framing = (text: string): ProposedSentence => ({ text, evidence: [], findings: [] })
  const made = { section, by: 'composer' as const, bullets: false, left: [] }
  if (end === 'closing') return { ...made, sentences: [framing(closing)] }
  const reasons = ownReasons(sources, language)
  const arrangement = arrangementOf(variant)
  if (reasons.length === 0) return { ...made, sentences: [framing(opening)], remark: noReason }
  const told = arrangement === 'shorter' ? reasons.slice(0, 1) : reasons
  const sentences = arrangement === 'other order' ? [...told, framing(opening)] : [framing(opening), ...told]
  return { ...made, sentences }
}

const noReason =
  'Your sources do not say why you want this work, and Vouch makes up no reason. Write it here in your own words, or keep it as evidence for later letters.'
