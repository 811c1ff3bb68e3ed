/** The facts of an entry that a claim citing one of its items may use. Dates as in `shared/domain/entry.ts`. */
export interface GroundingEntry {
  readonly title: string | null
  readonly organisation: string | null
  readonly location: string | null
  readonly start: string | null
  readonly end: string | null
  readonly kind: string
}

/** One cited item: its words, the entry it stands under and the words of the item it is nested in. */
export interface GroundingEvidence {
  readonly id: string
  readonly text: string
  readonly entry?: GroundingEntry | null
  readonly parent?: string | null
  /** For the words of others: who said them and when, as stated. */
  readonly said?: string | null
  /** For what was made of a claim and no source says: the day (YYYY-MM-DD) the person gave their word for it. */
  readonly vouchedOn?: string | null
}
