import type { KeptBackup } from '../../../store-ports.ts'

/** Of how many days, weeks and months one backup each is kept. */
const keep = [
  { days: 1, count: 7 },
  { days: 7, count: 5 },
  { days: 30, count: 12 },
] as const

/**
 * The backups that are no longer needed: of the newest 7 days, 5 weeks and 12 months that hold any, the newest of each is kept.
 * Counted by what is there, not by the clock, so that a clock that jumps drops nothing. `day` is the length of a day in milliseconds.
 */
export function backupsToDrop(kept: readonly KeptBackup[], day: number): KeptBackup[] {
  const wanted = new Set<KeptBackup>()
  for (const { days, count } of keep) {
    const seen = new Set<number>()
    for (const backup of kept) {
      const span = Math.floor(backup.at / (days * day))
      if (seen.has(span)) continue
      if (seen.size === count) break
      seen.add(span)
      wanted.add(backup)
    }
  }
  return kept.filter((backup) => !wanted.has(backup))
}
