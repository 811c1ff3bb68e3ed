import type { Habit, Labelling } from './label-header.ts'

/** A header whose margin is at least this teaches. */
const clear = 2

/** Learns from the clear headers of a document how its author orders and sets titles and organisations. */
export function learnHabit(labellings: readonly Labelling[]): Habit {
  let first = 0
  let pairs = 0
  const looks = new Map<string, { title: number; organisation: number }>()
  for (const { title, organisation, margin } of labellings) {
    if (!title || !organisation || margin < clear || title.score < 2) continue
    pairs += 1
    const earlier =
      title.row !== organisation.row ? title.row < organisation.row : title.stretch.start < organisation.stretch.start
    first += earlier ? 1 : -1
    if (title.look !== organisation.look) {
      count(looks, title.look).title += 1
      count(looks, organisation.look).organisation += 1
    }
  }
  return {
    titleFirst: pairs === 0 ? 0 : first / (pairs + 0.5),
    looks: new Map(
      [...looks].map(([look, seen]) => [
        look,
        (seen.title - seen.organisation) / (seen.title + seen.organisation + 0.5),
      ]),
    ),
  }
}

function count(
  looks: Map<string, { title: number; organisation: number }>,
  look: string,
): { title: number; organisation: number } {
  const known = looks.get(look)
  if (known) return known
  const made = { title: 0, organisation: 0 }
  looks.set(look, made)
  return made
}
