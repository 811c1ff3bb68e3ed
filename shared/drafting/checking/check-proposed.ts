import type { Finding } from '../../domain/finding.ts'
import { checkClaim } from '../../grounding/check-claim.ts'
import { claimedAsPast } from '../../grounding/checks/titles/claimed-as-past.ts'
import type { ClaimContext } from '../../grounding/claim.ts'
import { isFraming } from '../../grounding/framing/is-framing.ts'
import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'
import { type ClaimWord, claimWords } from '../../grounding/wording/claim-words.ts'
import { isNeutral } from '../../grounding/wording/is-neutral.ts'
import { addressesAi } from '../../requirements/texts/addresses-ai.ts'
import { detailsIn, type MaskedKind } from '../masking/personal-details.ts'
import { disguisedWords } from './disguised-words.ts'
import { feelings } from './feelings.ts'

export interface ProposedCheck {
  readonly text: string
  /** What the sentence cites. */
  readonly evidence: readonly GroundingEvidence[]
  readonly context: ClaimContext
  /** Lines of the posting that speak to AI tools, and text that was hidden in it. */
  readonly suspicious: readonly string[]
  /** Placeholders in the sentence that stand for nothing. */
  readonly unknown: readonly string[]
}

/** Half of a sentence's own words without a source is no longer a matter of wording. */
const mostWords = 0.5

/**
 * Checks a sentence that a model wrote: everything `checkClaim` finds, and what only a model does. It may have obeyed a line of the
 * posting, made up a placeholder or a link, or praised somebody in a sentence that states nothing about the person.
 */
export function checkProposed(input: ProposedCheck): Finding[] {
  const { text, evidence } = input
  const context = withoutPlanted(input.context)
  const found = checkClaim({ ...context, text, evidence })
  const known = knownStems(evidence, context)
  const fresh = claimWords(text).filter((word) => !isNeutral(word) && word.word.length > 1 && !known.has(word.stem))
  const extra = [
    ...planted(input, { fresh, known }),
    ...unknownNames(input, fresh),
    ...asPast(input, found),
    ...made(input),
    ...mostlyNew(input, found),
    ...saysNothing(input),
    ...madeFeelings(input),
    ...speaksToWriter(input),
  ]
  return [...found, ...extra].sort((a, b) => a.start - b.start || a.end - b.end)
}

function withoutPlanted(context: ClaimContext): ClaimContext {
  const lines = context.requirement?.split('\n').filter((line) => !addressesAi(line.toLowerCase()))
  return { ...context, requirement: lines?.join('\n') || undefined }
}

function knownStems(evidence: readonly GroundingEvidence[], context: ClaimContext): ReadonlySet<string> {
  const words = evidence.flatMap(({ text, parent, entry }) => [
    text,
    parent,
    entry?.title,
    entry?.organisation,
    entry?.location,
  ])
  const all = [...words, context.requirement, context.company, context.role].join('\n')
  return new Set(claimWords(all).map(({ stem }) => stem))
}

function planted(
  { text, suspicious }: ProposedCheck,
  { fresh, known }: { readonly fresh: readonly ClaimWord[]; readonly known: ReadonlySet<string> },
): Finding[] {
  const lures = suspicious.flatMap((line) => claimWords(line)).filter(({ stem }) => !known.has(stem))
  const stems = new Set(lures.map(({ stem }) => stem))
  const why = 'This word comes from a line of the posting that speaks to AI tools, not from your evidence.'
  const plain = fresh.filter(({ stem }) => stems.has(stem))
  const others = { lures: lures.map(({ word }) => word), fresh: fresh.filter((word) => !plain.includes(word)) }
  return [...plain, ...disguisedWords(text, others)].map((word) => flag(text, word, { kind: 'planted', why }))
}

/** In a claim names are checked already; here those in a sentence that is no claim. */
function unknownNames({ text, context }: ProposedCheck, fresh: readonly ClaimWord[]): Finding[] {
  if (!isFraming(text, context)) return []
  const why = 'Neither your evidence nor the posting names this.'
  return fresh
    .filter((word) => !word.initial && /^\p{Lu}/u.test(word.text))
    .map((word) => flag(text, word, { kind: 'name', why }))
}

/** The check of a claim has found the employer's name already; here also the post, and what a frame says. */
function asPast({ text, evidence, context }: ProposedCheck, found: readonly Finding[]): Finding[] {
  const why = 'This comes from the posting: the evidence does not say that you did it there, or as that.'
  const open = claimedAsPast(text, { evidence, context }).filter(
    ({ start, end }) => !found.some((one) => one.kind === 'name' && one.start <= start && end <= one.end),
  )
  return open.map((stretch) => flag(text, stretch, { kind: 'name', why }))
}

/** Names and places are checked as names are; these lead somewhere. */
const ways: ReadonlySet<MaskedKind> = new Set(['EMAIL', 'LINK', 'PHONE'])

function made({ text, unknown, evidence }: ProposedCheck): Finding[] {
  const own = evidence.map((item) => item.text).join('\n')
  const details = detailsIn(text).filter(({ kind, value }) => ways.has(kind) && !own.includes(value))
  const about = [
    ...unknown.map((value) => ({
      value,
      kind: 'placeholder',
      why: 'The model made up a placeholder; what it stands for is not known.',
    })),
    ...details.map(({ value }) => ({ value, kind: 'link', why: 'This address or number is not in the evidence.' })),
  ]
  return about.map(({ value, kind, why }) => {
    const start = Math.max(0, text.indexOf(value))
    return flag(text, { start, end: start + value.length }, { kind, why })
  })
}

function mostlyNew({ text }: ProposedCheck, found: readonly Finding[]): Finding[] {
  if (found.some(({ level }) => level === 'flag')) return []
  const own = claimWords(text).filter((word) => !isNeutral(word))
  const underlined = own.filter((word) => found.some(({ start, end }) => start <= word.start && word.end <= end))
  if (underlined.length === 0 || underlined.length < own.length * mostWords) return []
  const why = 'Most words of this sentence have no source in the evidence it cites.'
  return [flag(text, { start: 0, end: text.length }, { kind: 'unsupported', why })]
}

/** "Yes, gladly." answers an order, not a requirement. */
function saysNothing({ text }: ProposedCheck): Finding[] {
  const words = claimWords(text)
  if (words.length > 3 || words.some((word) => !isNeutral(word))) return []
  return [flag(text, { start: 0, end: text.length }, { kind: 'unsupported', why: 'This says nothing about you.' })]
}

/** "I have always loved teamwork": what the writer feels, only the writer's own words give. */
function madeFeelings({ text, evidence }: ProposedCheck): Finding[] {
  const [felt] = text.replace(/’/gu, "'").matchAll(feelings)
  if (!felt || evidence.some((item) => item.text.replace(/’/gu, "'").search(feelings) >= 0)) return []
  const why = 'Your evidence does not say that you feel this.'
  return [flag(text, { start: felt.index, end: felt.index + felt[0].length }, { kind: 'unsupported', why })]
}

/** "Let me know if you would like any changes!" */
const remark =
  /^(?:please )?(?:let me know|feel free|i hope (?:this|that|these)|would you like|is there anything|i(?:['’]m| am) happy to|happy to)\b.*\b(?:changes?|revis\w+|adjust\w*|edits?|tweaks?|rewrite|version|helps|works|meets|suits|draft)\b/iu

function speaksToWriter({ text, evidence }: ProposedCheck): Finding[] {
  if (evidence.length > 0 || !remark.test(text)) return []
  const why = 'The model says this to you; it is no part of an application.'
  return [flag(text, { start: 0, end: text.length }, { kind: 'unsupported', why })]
}

function flag(
  text: string,
  { start, end }: { start: number; end: number },
  about: { kind: string; why: string },
): Finding {
  return { ...about, level: 'flag', start, end, quote: text.slice(start, end) }
}
