/** Where an item is to fall apart: words by their place. `proposed` until the person has chosen a place of their own. */
export interface SplitCuts {
  readonly at: number
  readonly cuts: ReadonlySet<number>
  readonly proposed: boolean
}

export const proposedCut = (at: number): SplitCuts => ({ at, cuts: new Set(at > 0 ? [at] : []), proposed: true })

/** The keys move: a proposal goes along, chosen places stay. */
export const movedTo = (before: SplitCuts, at: number): SplitCuts =>
  before.proposed ? proposedCut(at) : { ...before, at }

/** A place is chosen or given up, where the keys stand or where someone clicks; the first takes the place of the proposal. */
export function chosenAt(before: SplitCuts, at: number): SplitCuts {
  if (at <= 0) return before
  if (before.proposed) return { at, cuts: new Set([at]), proposed: false }
  const cuts = new Set(before.cuts)
  if (!cuts.delete(at)) cuts.add(at)
  return { at, cuts, proposed: false }
}
