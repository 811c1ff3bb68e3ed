import type { Clock, Hash } from '../../ports.ts'

/** The first moment each host asked at, for as long as it runs: what is shown before sending is then exactly what is sent. */
const moments = new WeakMap<Hash, string>()

/** A word nobody who wrote a posting could know: from the moment the host first asked and the person's own words. The same for the same words. */
export function fenceMark({ hash, clock }: { hash: Hash; clock: Clock }, words: string): string {
  const moment = moments.get(hash) ?? `${clock.now()}`
  moments.set(hash, moment)
  // With a letter first it is never taken for a telephone number and masked: what would stand for it then could be guessed.
  return `m${hash.of(new TextEncoder().encode(`${moment} ${words}`)).slice(0, 10)}`
}
