import type { Finding, FindingLevel } from '../domain/finding.ts'
import { quantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantity.ts'
import type { Range } from '../text/range.ts'
import { joinedTimes } from './amounts/joined-times.ts'
import { scaledPairs } from './amounts/scaled-pairs.ts'
import { withoutYears } from './amounts/without-years.ts'
import type { ClaimKind } from './claim-kind.ts'
import type { Grounds } from './grounds.ts'
import { type ClaimLanguage, claimLanguage } from './wording/claim-language.ts'
import { type ClaimWord, claimWords } from './wording/claim-words.ts'

/** A sentence under check, read once. `plain` has typographic apostrophes made straight; offsets are those of `text`. */
export interface Claim {
  readonly text: string
  readonly plain: string
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly Quantity[]
  /** Stems the requirement uses; they excuse an underline, never a flag. */
  readonly asked: ReadonlySet<string>
  /** The company applied for, as the posting has it. */
  readonly company: string | null
  /** Stems of the company and role applied for. */
  readonly target: ReadonlySet<string>
  /** `YYYY-MM-DD`, to measure roles that still run. */
  readonly today: string | null
  readonly language: ClaimLanguage
}

export interface ClaimContext {
  readonly requirement?: string | undefined
  readonly company?: string | undefined
  readonly role?: string | undefined
  readonly today?: string | undefined
}

/** One check: what a claim says beyond its grounds. */
export type Check = (claim: Claim, grounds: Grounds) => Finding[]

/** `evidence` holds the words of what is cited: a short claim is taken to be in their language. */
export function readClaim(text: string, context: ClaimContext, evidence: readonly string[] = []): Claim {
  const words = claimWords(text)
  const language = claimLanguage(
    words.map(({ word }) => word),
    evidence,
  )
  return {
    text,
    plain: text.replace(/’/gu, "'"),
    words,
    quantities: withoutYears(text, joinedTimes(text, scaledPairs(text, quantities(text, language)))),
    asked: stems(context.requirement),
    company: context.company ?? null,
    target: stems(`${context.company ?? ''}\n${context.role ?? ''}`),
    today: context.today ?? null,
    language,
  }
}

/** A finding over a stretch of the claim. */
export function finding(
  claim: Claim,
  range: Range,
  about: { kind: ClaimKind; why: string; level?: FindingLevel },
): Finding {
  const { start, end } = range
  return {
    kind: about.kind,
    level: about.level ?? 'flag',
    start,
    end,
    quote: claim.text.slice(start, end),
    why: about.why,
  }
}

function stems(text: string | undefined): ReadonlySet<string> {
  return new Set(text ? claimWords(text).map(({ stem }) => stem) : [])
}
