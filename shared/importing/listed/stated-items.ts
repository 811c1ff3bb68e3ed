import type { Gathered } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import { statedFacts } from './stated-facts.ts'

/** Licences, registrations and rights to work that stand beside a person's name and address are evidence too. */
export function statedItems(lines: readonly Line[], gathered: Gathered): void {
  for (const stretch of lines.flatMap(statedFacts))
    gathered.items.push({ stretch, parent: null, said: null, voice: null })
}
