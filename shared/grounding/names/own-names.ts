import type { Finding } from '../../domain/finding.ts'
import type { GroundingEntry } from '../grounding-evidence.ts'

/**
 * Findings without those inside the title or the name of an entry, written as the entry has it: "Leading hand" claims no lead where that is the post, "Roofs for All" no reach.
 * Names of one word are left out of this, for they may be words of the sentence as well.
 */
export function outsideOwnNames(
  found: readonly Finding[],
  text: string,
  entries: readonly GroundingEntry[],
): readonly Finding[] {
  if (found.length === 0) return found
  const names = entries.flatMap(({ title, organisation }) => [title, organisation]).filter(isLong)
  const places = names.flatMap((name) => placesOf(name, text))
  return found.filter(
    ({ kind, start, end }) =>
      !places.some((place) => place.start <= start && (end <= place.end || (kind === 'scope' && start < place.end))),
  )
}

const isLong = (name: string | null): name is string => name !== null && /\S\s+\S/u.test(name)

function placesOf(name: string, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length })
  return found
}
