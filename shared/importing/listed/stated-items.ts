import { emptyEntry, type Gathered } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import type { Stretch } from '../lines/stretch.ts'
import { isRegistration, statedFacts } from './stated-facts.ts'

/** Licences, registrations and rights to work that stand beside a person's name and address are evidence too. */
export function statedItems(lines: readonly Line[], gathered: Gathered): void {
  for (const stretch of lines.flatMap(statedFacts)) stateFact(stretch, gathered)
}

/** A registration is a certificate of its own, any other fact tells of the person. */
export function stateFact(stretch: Stretch, gathered: Gathered): void {
  const item = { stretch, parent: null, said: null, voice: null }
  if (!isRegistration(stretch)) gathered.items.push(item)
  else gathered.entries.push({ ...emptyEntry('certificate'), title: stretch, items: [item] })
}
