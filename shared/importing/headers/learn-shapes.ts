import type { PieceLabel } from '../scores/piece-kinds.ts'
import { scorePlace } from '../scores/score-place.ts'
import type { Piece } from './header-pieces.ts'
import type { Labelling, Segment } from './label-header.ts'
import { townLike } from './town-like.ts'

/** What the pieces of headers of one shape are, and how far the headers that say so by their words agree on it, from 0 to 1. */
export interface Shape {
  readonly labels: readonly PieceLabel[]
  readonly share: number
}

/** A header with its pieces, before or after it is labelled. */
export interface Shaped {
  readonly pieces: readonly Piece[]
  readonly labelling: Labelling
}

/** So sure a title and an employer say by their own words what they are. */
const [sureTitle, sureEmployer] = [2.2, 1.9]
/** One header shows no habit. */
const enough = 1.6

/** How a header is built: which signs part its pieces on which lines. Headers of one author that are built alike are read alike. */
export const shapeOf = (pieces: readonly Piece[]): string => pieces.map(({ row, mark }) => `${row}${mark}`).join(' ')

/** Learns from the headers that say by their own words what each piece is what stands where in others of the same shape. */
export function learnShapes(headers: readonly Shaped[]): ReadonlyMap<string, Shape> {
  const votes = new Map<string, Map<string, number>>()
  for (const { pieces, labelling } of headers) {
    const { title, organisation } = labelling
    if (!title || !organisation || pieces.length < 2) continue
    if (title.score < sureTitle) continue
    const labels = pieces.map((piece) => labelOf(piece, labelling.segments))
    if (labels.includes(null)) continue
    const shape = shapeOf(pieces)
    const seen = votes.get(shape) ?? new Map<string, number>()
    votes.set(shape, seen)
    const sequence = labels.join(' ')
    seen.set(sequence, (seen.get(sequence) ?? 0) + sureness(labelling))
  }
  return new Map([...votes].map(([shape, seen]) => [shape, commonest(seen)]))
}

/** Where the title alone says so, what the other pieces are is likely and not sure: a name without a place beside it may be one. */
function sureness({ organisation, location }: Labelling): number {
  if (organisation && organisation.score >= sureEmployer) return 1
  return location && location.score >= 2 ? 0.8 : 0.3
}

function commonest(seen: ReadonlyMap<string, number>): Shape {
  const [first] = [...seen].toSorted((one, other) => other[1] - one[1])
  const all = [...seen.values()].reduce((sum, votes) => sum + votes, 0)
  const [sequence, votes] = first ?? ['', 0]
  return { labels: sequence.split(' ') as PieceLabel[], share: votes < enough ? 0 : votes / (all + 0.5) }
}

/** A name behind the employer that could be a town is taken for one. */
function labelOf(piece: Piece, segments: readonly Segment[]): PieceLabel | null {
  const segment = segments.find(
    ({ stretch }) =>
      stretch.block === piece.stretch.block && stretch.start <= piece.stretch.start && piece.stretch.end <= stretch.end,
  )
  if (!segment) return null
  return segment.label === 'other' && (townLike(piece.text) || scorePlace(piece.text) >= 1) ? 'location' : segment.label
}
