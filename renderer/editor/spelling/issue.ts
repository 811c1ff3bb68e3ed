/** What the spelling found in a text. Offsets are UTF-16 units; `fixes` are what may stand there instead, best first. */
export interface SpellingIssue {
  readonly start: number
  readonly end: number
  readonly kind: 'spelling' | 'grammar'
  readonly said: string
  readonly why: string
  readonly fixes: readonly string[]
}

export type EnglishKind = 'british' | 'american' | 'canadian' | 'australian'

/** What the worker is to go by. */
export interface SpellingSetup {
  readonly english: EnglishKind
  /** Names and other words that are right here. */
  readonly words: readonly string[]
}

export interface SpellingQuestion {
  readonly id: number
  /** Left out when it is the same as last time. */
  readonly setup?: SpellingSetup
  readonly texts: readonly string[]
}

export interface SpellingAnswer {
  readonly id: number
  /** For each text what was found, or null when the texts could not be looked over. */
  readonly found: readonly (readonly SpellingIssue[])[] | null
}
