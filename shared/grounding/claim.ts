import type { Finding, FindingLevel } from '../domain/finding.ts'
import { quantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantity.ts'
import type { Range } from '../text/range.ts'
import { type ClaimWord, claimWords } from './claim-words.ts'
import type { Grounds } from './grounds.ts'

/** A sentence under check, read once. `plain` has typographic apostrophes made straight; offsets are those of `text`. */
export interface Claim {
  readonly text: string
  readonly plain: string
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly Quantity[]
  /** Stems the requirement uses; they excuse an underline, never a flag. */
  readonly asked: ReadonlySet<string>
  /** Stems of the company and role applied for. */
  readonly target: ReadonlySet<string>
  /** `YYYY-MM-DD`, to measure roles that still run. */
  readonly today: string | null
  readonly english: boolean
  /** In German every noun has a capital, so that a capital says nothing. */
  readonly german: boolean
}

export interface ClaimContext {
  readonly requirement?: string | undefined
  readonly company?: string | undefined
  readonly role?: string | undefined
  readonly today?: string | undefined
}

/** One check: what a claim says beyond its grounds. */
export type Check = (claim: Claim, grounds: Grounds) => Finding[]

export function readClaim(text: string, context: ClaimContext): Claim {
  const words = claimWords(text)
  return {
    text,
    plain: text.replace(/’/gu, "'"),
    words,
    quantities: quantities(text),
    asked: stems(context.requirement),
    target: stems(`${context.company ?? ''}\n${context.role ?? ''}`),
    today: context.today ?? null,
    english: isEnglish(words),
    german: isGerman(words),
  }
}

/** A finding over a stretch of the claim. */
export function finding(
  claim: Claim,
  range: Range,
  about: { kind: string; why: string; level?: FindingLevel },
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

const foreign = new Set(
  'der die das und ich habe ist mit für von im den dem ein eine einer nicht auf als wir bei zu zur zum le la les des du et je une dans avec pour sur est en au aux mes ma mon el los las y con para por una del mi mis que se como un de'.split(
    ' ',
  ),
)
const english = new Set(
  'the and i of to in a my for with at on was is by as an from that it have has which our we were'.split(' '),
)

/** German, French and Spanish sentences get the checks of numbers, dates and names only. */
function isEnglish(words: readonly ClaimWord[]): boolean {
  let score = 0
  for (const { word } of words) score += (english.has(word) ? 1 : 0) - (foreign.has(word) ? 1 : 0)
  return score >= -1
}

const germanWords = new Set(
  'der die das und ich habe ist mit für von im den dem ein eine einer nicht auf als wir bei zu zur zum am nach wurde war meine mein meinen unser über durch'.split(
    ' ',
  ),
)

function isGerman(words: readonly ClaimWord[]): boolean {
  return !isEnglish(words) && words.filter(({ word }) => germanWords.has(word)).length >= 2
}
