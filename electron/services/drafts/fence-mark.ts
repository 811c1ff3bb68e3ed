import type { Clock, Hash } from '../../ports.ts'

/** A word nobody who wrote a posting could know: from the moment and the person's own words. */
export function fenceMark({ hash, clock }: { hash: Hash; clock: Clock }, words: string): string {
  return hash.of(new TextEncoder().encode(`${clock.now()} ${words}`)).slice(0, 10)
}
