import { createStore } from '../../components/store.ts'

/** A source and the older one of which it looks like a newer version. */
export interface VersionPair {
  readonly old: string
  readonly now: string
}

/** Versions noticed while importing, until the person has decided. */
export const newVersions = createStore<readonly VersionPair[]>([])
/** The two that are being compared. */
export const versionsOpen = createStore<VersionPair | null>(null)

export function noteVersion(pair: VersionPair): void {
  newVersions.set((all) => [...all.filter(({ now }) => now !== pair.now), pair])
}

/** The person has decided about a newer version. */
export const settleVersion = (now: string): void => settleVersions([now])

/** The person has decided about several at once. */
export function settleVersions(now: readonly string[]): void {
  newVersions.set((all) => all.filter((pair) => !now.includes(pair.now)))
}
