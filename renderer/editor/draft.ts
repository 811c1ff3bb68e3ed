import type { Finding } from '../../shared/domain/finding.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import type { DraftingWish } from '../../shared/drafting/asking/wishes.ts'

/**
 * What the person decided about one drafted sentence. `kept` is a flagged sentence taken knowingly; an `open` one without a flag
 * goes along when all are accepted. `taken` is one that stands in the text already.
 */
export type SentenceState = 'open' | 'kept' | 'rejected' | 'taken'

/** The words of the text that a fix takes the place of. */
export interface MendedWords {
  readonly old: string
  /** Which of all places in the section that have these words, from 0. */
  readonly nth: number
  /** Where in them begins what was found. */
  readonly at: number
  /** True when all of them go, with what they cite; else only the words that differ change, and bold, links and citations stay. */
  readonly anew: boolean
}

/** One drafted sentence on its way into a section. */
export interface DraftSentence {
  readonly key: string
  /** Empty for a fix that takes words out. */
  readonly text: string
  readonly evidence: readonly string[]
  readonly findings: readonly Finding[]
  /** Begins a paragraph of running text. */
  readonly opens?: true | undefined
  readonly state: SentenceState
  /** True once the person reworded it: nothing that comes later takes its place. */
  readonly reworded?: true
  /** How it was drafted, while it stands in the person's own wording. */
  readonly drafted?: string | undefined
  /** There in a fix. */
  readonly mends?: MendedWords | undefined
}

/** What was proposed before something else was asked for. */
export interface DraftAlternative extends Pick<Draft, 'asking' | 'by' | 'variant' | 'wish'> {
  readonly sentences: readonly DraftSentence[]
}

/** A proposal under its section, while it is being made and after. It lives outside the document. */
export interface Draft {
  /** Tells one asking from the next: an answer to an earlier one is not taken. 0 for one that is only shown again. */
  readonly asking: number
  readonly by: 'composer' | 'model' | 'earlier' | 'fix'
  /** Where the words were taken from, for those of an earlier application. */
  readonly from?: string
  readonly bullets: boolean
  readonly variant: number
  readonly wish: DraftingWish
  readonly instruction: string
  /** The section's text when it was asked for. */
  readonly base: string
  /** True when the sentences are to take the place of that text. */
  readonly rewrites: boolean
  readonly running: boolean
  /** What is being waited for; empty when words come. */
  readonly progress: string
  /** A pause a server asked for: why, and when it ends in milliseconds of the clock. */
  readonly waiting: { readonly why: string; readonly until: number } | null
  readonly sentences: readonly DraftSentence[]
  /** How many sentences of the answer have come; one of them may be gone again, accepted. */
  readonly arrived?: number
  /** Proposals that this one took the place of, the last first. */
  readonly earlier: readonly DraftAlternative[]
  /** What the model says is missing. */
  readonly questions: readonly string[]
  readonly warnings: readonly string[]
  /** Why the answer is not complete. */
  readonly problem: string | null
  readonly left: Proposal['left']
  /** A word of the composer beside its sentences. */
  readonly remark?: string | undefined
  /** Fixes of single sentences and a draft of the section do not mix: what was open before waits here until this is decided. */
  readonly aside?: Draft | undefined
}

/** Whether it mends sentences of the text one by one, each asked for at a finding. */
export const isFix = ({ by }: Pick<Draft, 'by'>) => by === 'fix'

export const isFlagged = ({ findings }: Pick<DraftSentence, 'findings'>) =>
  findings.some(({ level }) => level === 'flag')

export const isUndecided = ({ state }: Pick<DraftSentence, 'state'>) => state !== 'rejected' && state !== 'taken'

/** Whether a sentence goes along when the whole proposal is accepted. */
export const goesAlong = (sentence: DraftSentence) =>
  sentence.state === 'kept' || sentence.state === 'taken' || (sentence.state === 'open' && !isFlagged(sentence))
