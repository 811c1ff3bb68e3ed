import type { Entry } from '../../domain/entry.ts'

/** Whether a reader can tell where something was: its post or place is named. */
export const isPlaced = (entry: Entry | null): entry is Entry => (entry?.title ?? entry?.organisation ?? null) !== null
