import type { PairedItem } from '../paired-item.ts'
import type { Withheld } from './withheld.ts'

/** Paired items without those that are left out, the others of what is withheld to be quoted. */
export const withWithheld = (pairs: readonly PairedItem[], { quoted, left }: Withheld): PairedItem[] =>
  pairs
    .filter(({ evidence: { id } }) => !left.has(id))
    .map((pair) => (quoted.has(pair.evidence.id) ? { ...pair, foreign: true } : pair))
