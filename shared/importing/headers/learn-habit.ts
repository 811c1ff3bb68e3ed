import type { PieceLabel } from '../scores/piece-kinds.ts'
import { scorePlace } from '../scores/score-place.ts'
import { type Habit, type Labelling, moveOf, type Segment } from './label-header.ts'
import { townLike } from './town-like.ts'

/** A header whose margin is at least this is clear; one below it teaches the less, the smaller its margin. */
const clear = 2
/** Below this nothing is learned from a header. */
const least = 0.2
/** A title that no word of its own says to be one teaches so much less. */
const unsaid = 0.5

/**
 * Learns from all headers of a document together how its author orders, parts and sets titles, employers and places, so that each header
 * is decided with its siblings in view: the clear ones speak for those whose words alone say nothing.
 */
export function learnHabit(labellings: readonly Labelling[]): Habit {
  let first = 0
  let pairs = 0
  const looks = new Map<string, { title: number; organisation: number }>()
  const moves = new Map<string, Record<PieceLabel, number>>()
  for (const labelling of labellings) {
    const { title, organisation, margin } = labelling
    if (title && organisation) learnMoves(labelling, moves)
    if (!title || !organisation || margin < least) continue
    const weight = Math.min(1, margin / clear) * (title.score < 2 ? unsaid : 1)
    pairs += weight
    const earlier =
      title.row !== organisation.row ? title.row < organisation.row : title.stretch.start < organisation.stretch.start
    first += earlier ? weight : -weight
    if (title.look !== organisation.look) {
      count(looks, title.look).title += weight
      count(looks, organisation.look).organisation += weight
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
    moves: new Map([...moves].map(([move, seen]) => [move, shares(seen)])),
  }
}

/** What stands where in a header, as sure as the words of each piece make it. */
function learnMoves({ segments }: Labelling, moves: Map<string, Record<PieceLabel, number>>): void {
  let before: Segment | null = null
  for (const segment of segments) {
    const move = moveOf(before, segment)
    const seen = moves.get(move) ?? { title: 0, organisation: 0, location: 0, other: 0 }
    moves.set(move, seen)
    seen[segment.label] += sureness(segment)
    before = segment
  }
}

/** How sure the words of a piece alone are: only what a piece says of itself speaks for its siblings. */
function sureness({ label, text, score }: Segment): number {
  switch (label) {
    case 'title':
      return score >= 2.2 ? 1 : 0.1
    case 'organisation':
      return score >= 1.9 ? 1 : 0.3
    case 'location':
      return scorePlace(text) >= 2 ? 1 : 0.1
    default:
      return townLike(text) ? 0 : 0.3
  }
}

/** 0 for what stands there most often, down to -1 for what never does; near 0 while little was seen. */
function shares(seen: Readonly<Record<PieceLabel, number>>): Record<PieceLabel, number> {
  const total = seen.title + seen.organisation + seen.location + seen.other
  const most = Math.max(seen.title, seen.organisation, seen.location, seen.other)
  const share = (label: PieceLabel) => (seen[label] - most) / (total + 1)
  return {
    title: share('title'),
    organisation: share('organisation'),
    location: share('location'),
    other: share('other'),
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
