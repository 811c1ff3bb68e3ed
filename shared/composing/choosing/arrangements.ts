/** The ways in which the composer can put the same evidence. */
const arrangements = ['as paired', 'shorter', 'other order'] as const

export type Arrangement = (typeof arrangements)[number]

/** What the nth asking for the same section gives: they go round. */
export function arrangementOf(variant: number): Arrangement {
  return arrangements[variant % arrangements.length] ?? 'as paired'
}
