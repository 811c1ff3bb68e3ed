import type { EntryKind } from '../../domain/entry.ts'
import { remembered } from '../../text/remembered.ts'
import type { Stretch } from '../lines/stretch.ts'
import { stretchText } from '../lines/stretch.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreDegree, scoreJobTitle } from '../scores/score-title.ts'
import { ownAccount } from '../words/employment-terms.ts'
import { schoolLike } from '../words/school-like.ts'
import type { Piece } from './header-pieces.ts'
import { joinScore } from './join-score.ts'
import type { RowHabit } from './learn-rows.ts'
import { type Shape, shapeOf } from './learn-shapes.ts'
import { markedSubjects } from './marked-subjects.ts'
import { nameless } from './nameless.ts'
import { splitRunOn } from './split-run-on.ts'
import { townLike } from './town-like.ts'

/** Neighbouring pieces that make one name, and what they are. */
export interface Segment {
  readonly stretch: Stretch
  readonly text: string
  readonly label: PieceLabel
  readonly score: number
  readonly row: number
  readonly look: string
  /** What parts it from the piece before it. */
  readonly mark: string
}

/** What the clear headers of a document taught about the unclear ones: which comes first, and how each looks. */
export interface Habit {
  /** From -1 (the employer always first) to 1 (the title always first). */
  readonly titleFirst: number
  /** Look → from -1 (always the employer) to 1 (always the title). */
  readonly looks: ReadonlyMap<string, number>
  /** What came before and what parted it from that → how much seldomer each label follows there than the commonest one, from 0 to -1 (never). */
  readonly moves: ReadonlyMap<string, Readonly<Record<PieceLabel, number>>>
  /** Shape → what stands where in the headers of that shape that say so by their words. */
  readonly shapes?: ReadonlyMap<string, Shape>
  /** How many lines a header has, and in which its time stands. */
  readonly rows?: RowHabit | null
  /** Towns that the document itself names beside their country or region. */
  readonly towns?: ReadonlySet<string>
  /** True when the employer stands above the header, so that hardly another is named in it. */
  readonly housed?: boolean
}

export interface Labelling {
  /** All pieces in order. */
  readonly segments: readonly Segment[]
  readonly title: Segment | null
  readonly organisation: Segment | null
  readonly location: Segment | null
  readonly others: readonly Segment[]
  readonly score: number
  /** How much worse it would be to call the title the organisation and the other way round. Reckoned when asked for, as most ways to cut a header are not taken. */
  readonly margin: number
  /** How far the order of title and organisation is the document's habit, from -1.2 to 1.2. */
  readonly agrees: number
}

export const noHabit: Habit = { titleFirst: 0, looks: new Map(), moves: new Map() }

const most = 9
const otherScore = -0.25
/** An employer in a header whose employer stands above it. */
const housedCost = 2.5

interface Search {
  readonly pieces: readonly Piece[]
  readonly kind: EntryKind
  readonly habit: Habit
  /** What its siblings of the same shape say of each piece. */
  readonly shape: Shape | undefined
}

/** How much a piece loses that is called something else than the piece in its place in headers of the same shape. */
const shapeWeight = 1.2

/** What a town no table holds scores too little where the document says elsewhere that it is one. */
const knownTown = 6

/** A header is asked about in several groupings and on several passes; under one habit its labelling is the same. */
interface Labelled {
  readonly pieces: readonly Piece[]
  readonly kind: EntryKind
  readonly habit: Habit
  readonly labelling: Labelling
}
const labelled = new WeakMap<Piece, Labelled[]>()

/** Says of each piece of a header what it is: the labelling with the highest sum of scores, each of title, organisation and location at most once. */
export function labelHeader(pieces: readonly Piece[], kind: EntryKind, habit: Habit = noHabit): Labelling {
  const [first] = pieces
  if (!first) return freshLabelling(pieces, kind, habit)
  const all = labelled.get(first) ?? []
  labelled.set(first, all)
  const known = all.find(
    (each) =>
      each.kind === kind &&
      each.habit === habit &&
      each.pieces.length === pieces.length &&
      each.pieces.every((piece, index) => piece === pieces[index]),
  )
  if (known) return known.labelling
  const labelling = freshLabelling(pieces, kind, habit)
  all.push({ pieces, kind, habit, labelling })
  return labelling
}

function freshLabelling(pieces: readonly Piece[], kind: EntryKind, habit: Habit): Labelling {
  const shape = habit.shapes?.get(shapeOf(pieces))
  const search: Search = { pieces: pieces.slice(0, most), kind, habit, shape }
  const { segments, score } = bestSegments(search)
  const pick = (label: PieceLabel) => segments.find((segment) => segment.label === label) ?? null
  let [title, organisation] = [pick('title'), pick('organisation')]
  const alone = kind === 'education' || habit.housed || (title && organisation) ? null : (title ?? organisation)
  const parts = alone ? splitRunOn(alone) : null
  if (parts) [title, organisation] = [parts.title, parts.organisation]
  let margin: number | null = null
  return {
    segments,
    title,
    organisation,
    location: pick('location'),
    others: segments.filter(({ label }) => label === 'other'),
    score,
    agrees: title && organisation ? (before(title, organisation) ? 1.2 : -1.2) * habit.titleFirst : 0,
    get margin() {
      margin ??= (title ?? organisation) ? marginOf({ title, organisation, search }) : 0
      return margin
    },
  }
}

/** The best way to have labelled the pieces up to a place, with the labels in `used` given away and `last` the latest. */
interface State {
  readonly score: number
  readonly used: number
  readonly last: Segment | null
  readonly before: State | null
  readonly title: Segment | null
  readonly organisation: Segment | null
}

const bits: Readonly<Record<PieceLabel, number>> = { title: 1, organisation: 2, location: 4, other: 0 }
const labels: readonly PieceLabel[] = ['title', 'organisation', 'location', 'other']

/** Dynamic programme over the pieces: for every place and set of labels given away, only the best state is carried on. */
function bestSegments(search: Search): { segments: Segment[]; score: number } {
  const count = search.pieces.length
  const states: Map<number, State>[] = Array.from({ length: count + 1 }, () => new Map())
  states[0]?.set(0, { score: 0, used: 0, last: null, before: null, title: null, organisation: null })
  for (let from = 0; from < count; from += 1) {
    const here = states[from]
    if (!here || here.size === 0) continue
    for (let to = from + 1; to <= Math.min(count, from + 4); to += 1) {
      const added = search.pieces[to - 1]
      if (to > from + 1 && (!added?.joins || added.told === 'other')) break
      const joined = joinedPieces(search, from, to)
      if (!joined) continue
      for (const label of labels) {
        if (label === 'other' && to > from + 1) continue
        advance(search, { here, segment: segmentOf(search, joined, label), to: states[to], ends: to === count })
      }
    }
  }
  const ends = [...(states[count]?.values() ?? [])].sort((a, b) => b.score - a.score)
  const segments: Segment[] = []
  for (let state = ends[0] ?? null; state?.last; state = state.before) segments.unshift(state.last)
  return { segments, score: ends[0]?.score ?? 0 }
}

interface Step {
  readonly here: ReadonlyMap<number, State>
  readonly segment: Segment
  readonly to: Map<number, State> | undefined
  readonly ends: boolean
}

function advance(search: Search, { here, segment, to, ends }: Step): void {
  const bit = bits[segment.label]
  const places: number[] = []
  for (const state of here.values()) {
    if (bit & state.used) continue
    const place = placeOf(state, segment)
    places[place] ??= moved(search, state, segment)
    const score = state.score + segment.score + together(search, state, { segment, ends }) + (places[place] ?? 0)
    const used = state.used | bit
    const key = used * 4 + labels.indexOf(segment.label)
    const known = to?.get(key)
    if (known && score <= known.score) continue
    to?.set(key, {
      score,
      used,
      last: segment,
      before: state,
      title: segment.label === 'title' ? segment : state.title,
      organisation: segment.label === 'organisation' ? segment : state.organisation,
    })
  }
}

/** Neighbouring pieces read as one, whatever they are called. */
interface Joined {
  readonly from: number
  readonly to: number
  readonly first: Piece
  readonly last: Piece
  readonly stretch: Stretch
  readonly text: string
}

function joinedPieces({ pieces }: Search, from: number, to: number): Joined | null {
  const first = pieces[from]
  const last = pieces[to - 1]
  if (!first || !last || first.stretch.block.runs !== last.stretch.block.runs) return null
  const stretch = { block: first.stretch.block, start: first.stretch.start, end: last.stretch.end }
  return { from, to, first, last, stretch, text: first === last ? first.text : stretchText(stretch) }
}

/** A town no table holds goes under no label of its own. */
function unlike(shape: Shape | undefined, { from, to, text }: Joined, label: PieceLabel): number {
  if (!shape) return 0
  const others = shape.labels.slice(from, to).filter((each) => each !== label)
  const town = label === 'other' && others[0] === 'location' && townLike(text)
  return town ? 0 : others.length * shapeWeight * shape.share
}

function segmentOf({ pieces, kind, habit, shape }: Search, joinedAs: Joined, label: PieceLabel): Segment {
  const { from, to, first, last, stretch, text } = joinedAs
  const told = last.told === 'title' ? 'title' : first.told
  const joined = to - from - 1
  const joinedScore = () => {
    const score = joinScore({ text, first, last, label, kind, next: pieces[to] })
    return label === 'title' && setAsTitle(first, last, habit) ? Math.max(score, 0.5) : score
  }
  const score =
    told && kind !== 'education'
      ? told === label
        ? 5 + joined * (label === 'title' || /^(?:Inc|LLC|Ltd|GmbH|LLP)/u.test(last.text) ? 0.4 : -0.4)
        : -3
      : (joined > 0 && label === 'title' && kind !== 'education'
          ? Math.max(scoreOf(text, label, kind), scoreOf(first.text, label, kind))
          : scoreOf(text, label, kind)) +
        (told ? (told === label ? 2 : -2) : 0) +
        (joined > 0 ? joinedScore() : 0)
  const aside =
    first.bracketed && label === 'organisation' && !(kind === 'education' && schoolLike(first.text))
      ? inBrackets(first, pieces[from - 1])
      : first.bracketed && label === 'title'
        ? ownAccount.test(first.text) || /^volunt(?:eer|ary)$/iu.test(first.text)
          ? 4
          : kind !== 'education' && scoreJobTitle(first.text) < 2
            ? 1.5
            : 0
        : 0
  const shown = label === 'title' ? 1 : label === 'organisation' ? -1 : 0
  const dropped = label === 'other' && first.look.startsWith('h') && first.row === 0 && from === 0 ? 1.5 : 0
  return {
    stretch,
    text,
    label,
    score:
      score -
      dropped -
      aside -
      unlike(shape, joinedAs, label) -
      (habit.housed && label === 'organisation' && !told ? housedCost : 0) +
      (label === 'location' && score < 2 && habit.towns?.has(text) ? knownTown : 0) +
      shown * (habit.looks.get(first.look) ?? 0) * 1.2,
    row: first.row,
    look: first.look,
    mark: first.mark,
  }
}

/** *Team Lead, Guest Services* where every title is set so and every employer otherwise: all of it is the title. */
const setAsTitle = (first: Piece, last: Piece, { looks }: Habit): boolean =>
  first.look !== '' && first.look === last.look && first.row === last.row && (looks.get(first.look) ?? 0) >= 0.8

/** "Brearley & Stott (Chartered Accountants)": what stands in brackets behind a name only says what it is. */
const inBrackets = (piece: Piece, before: Piece | undefined): number =>
  ownAccount.test(piece.text) ? 6 : before && scoreJobTitle(before.text) < 2 ? 2.5 : 0.4

type Scored = Readonly<Record<PieceLabel, (text: string) => number>>

/** The scores of a text as each label, remembered: pieces are scored in many groupings. */
const scoredFor = (kind: EntryKind): Scored => ({
  title: remembered((text) => freshScore(text, 'title', kind)),
  organisation: remembered((text) => freshScore(text, 'organisation', kind)),
  location: remembered((text) => freshScore(text, 'location', kind)),
  other: () => otherScore,
})
const [ofStudies, ofProjects, ofWork] = [scoredFor('education'), scoredFor('project'), scoredFor('work')]

const scoreOf = (text: string, label: PieceLabel, kind: EntryKind): number =>
  (kind === 'education' ? ofStudies : kind === 'project' ? ofProjects : ofWork)[label](text)

function freshScore(text: string, label: Exclude<PieceLabel, 'other'>, kind: EntryKind): number {
  if (label === 'location') return scorePlace(text)
  const place = Math.max(0, scorePlace(text))
  if (label === 'organisation')
    return kind === 'education'
      ? schoolScore(text) - (place >= 3 ? 1.8 : 0)
      : scoreOrganisation(text) - (place >= 3 ? 1.8 : 0) - titleHeadPenalty(text)
  const title = kind === 'education' ? scoreDegree(text) : scoreJobTitle(text)
  return title + (kind === 'project' ? 1.2 : 0) - (place >= 3 ? 2.5 : 0)
}

/** Who does not sound like a school is seldom one, however much like an employer. */
const schoolScore = (text: string) => {
  if (markedSubjects(text)) return -3
  const score = scoreOrganisation(text)
  return schoolLike(text) ? score : Math.min(score, 1.4)
}

/** What is clearly a job title is hardly an employer. */
const titleHeadPenalty = (text: string) =>
  scoreJobTitle(text) < 2.7 ? 0 : scoreOrganisation(text) < 1.5 && !/^The\s/u.test(text) ? 2.6 : 1.8

/** Who works for themselves has no employer unless one is plainly named. */
const ownBoss = (segment: Segment) =>
  !/\)$/u.test(segment.text) &&
  /\b(?:freelance|self[- ]employed|freiberuflich|selbstständig|indépendant|autónomo)/iu.test(segment.text)

/** An employer stands before its town: of two names that say neither, the first. */
function passes(state: State, segment: Segment): boolean {
  if (state.last?.label === 'other' && state.last.row === segment.row && state.title) return true
  for (let at: State | null = state; at?.last; at = at.before)
    if (at.last.label === 'other' && nameless(at.last.text) && nameless(segment.text)) return true
  return false
}

/** What a piece says together with those before it: the order the document keeps to, the place after its employer. */
function together({ habit }: Search, state: State, { segment, ends }: { segment: Segment; ends: boolean }): number {
  if (segment.label === 'location') {
    if (state.last === null) return ends ? 0 : -0.8
    return state.last.label === 'organisation' ? 0.3 : 0
  }
  const skipped = segment.label === 'organisation' && segment.score < 1.9 && passes(state, segment) ? -0.7 : 0
  const title = segment.label === 'title' ? segment : state.title
  const organisation = segment.label === 'organisation' ? segment : state.organisation
  if (segment.label === 'other' || !title || !organisation) return skipped
  const order = (segment.label === 'organisation' ? 1 : -1) * habit.titleFirst * 1.2
  return order + skipped - (organisation.score < 2 && ownBoss(title) ? 2.6 : 0)
}

/** Where a piece stands in its header: what the piece before it is, and what parts the two. */
export const moveOf = (before: Segment | null, segment: Segment): string =>
  `${before?.label ?? 'start'} ${before && before.row !== segment.row ? 'line' : segment.mark}`

/** How much the place of a piece among its siblings speaks for a label. */
const moveWeight = 2

/** A town no table holds is one where its siblings' places stand. */
const unknownTown = 4

/** Stands for `moveOf` among the states before one segment, whose own mark is the same in each. */
const placeOf = ({ last }: State, { row }: Segment): number =>
  last === null ? 0 : 1 + labels.indexOf(last.label) * 2 + (last.row === row ? 0 : 1)

function moved({ habit }: Search, { last }: State, segment: Segment): number {
  const shares = habit.moves.size === 0 ? undefined : habit.moves.get(moveOf(last, segment))
  if (!shares) return 0
  const town = segment.label === 'location' && segment.score < 0 && placed(shares) && townLike(segment.text)
  return moveWeight * shares[segment.label] * (segment.label === 'other' ? 0.5 : 1) + (town ? unknownTown : 0)
}

/** True where places stand, and nothing else nearly as often. */
const placed = (shares: Readonly<Record<PieceLabel, number>>): boolean =>
  shares.location === 0 && shares.title <= -0.3 && shares.organisation <= -0.3

function marginOf({
  title,
  organisation,
  search,
}: {
  title: Segment | null
  organisation: Segment | null
  search: Search
}): number {
  const { kind, habit } = search
  const as = (segment: Segment | null, label: PieceLabel) =>
    segment
      ? scoreOf(segment.text, label, kind) + (label === 'title' ? 1.2 : -1.2) * (habit.looks.get(segment.look) ?? 0)
      : 0
  const order = title && organisation ? (before(title, organisation) ? 2.4 : -2.4) * habit.titleFirst : 0
  const swapped = as(title, 'organisation') + as(organisation, 'title')
  return as(title, 'title') + as(organisation, 'organisation') - swapped + order
}

function before(a: Segment, b: Segment): boolean {
  return a.row !== b.row ? a.row < b.row : a.stretch.start < b.stretch.start
}
