import { dateSpans } from '../../text/date-spans.ts'
import { remembered } from '../../text/remembered.ts'
import { headerPieces, headerSpans } from '../headers/header-pieces.ts'
import { labelHeader } from '../headers/label-header.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { dutiesAs } from '../words/duties-as.ts'
import { look } from './look.ts'
import { isPause } from './pauses.ts'
import { plainName } from './section-heading.ts'
import { sectionHint } from './section-hints.ts'
import { entryLabels } from './section-names.ts'

/** Words and letters of a heading that no table has. */
const [mostWords, mostLetters] = [6, 48]

/**
 * Lines that part the page by how they are set, whatever their words ("Longer ago", "LETTERS AFTER MY NAME"): all lines that look so
 * are short names of neither a post nor an employer, alone between gaps or set as headings. `sure` are headings known by their words.
 */
export function outlineHeads(lines: readonly Line[], sure: ReadonlySet<Line>): ReadonlySet<Line> {
  const groups = new Map<string, Placed[]>()
  for (const [index, line] of lines.entries())
    if (index > 0 && isSet(line))
      groups.set(look(line), [...(groups.get(look(line)) ?? []), { line, next: lines[index + 1] }])
  const heads = new Set<Line>()
  const twice = repeated(lines)
  const ordered = [...groups.values()].sort(
    ([one], [other]) => (one?.line.block.level ?? 0) - (other?.line.block.level ?? 0),
  )
  let level: number | null = null
  for (const members of ordered) {
    const [first] = members
    const set = first?.line.block.kind === 'heading'
    if (!first || (set && level !== null && first.line.block.level > level)) continue
    const found = headsOf(members, { sure, twice })
    if (set && found.length > 0) level = first.line.block.level
    for (const line of found) heads.add(line)
  }
  return heads
}

interface Placed {
  readonly line: Line
  readonly next: Line | undefined
}

interface Known {
  readonly sure: ReadonlySet<Line>
  /** Names that stand more than once, as labels inside entries do. */
  readonly twice: ReadonlySet<string>
}

const isSet = ({ block, bold, caps, breaks }: Line): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && breaks.length === 0 && (bold || caps))

function repeated(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const line of lines) {
    if (!isSet(line) || line.text.length > mostLetters) continue
    const name = plainName(line.text)
    if (seen.has(name)) twice.add(name)
    seen.add(name)
  }
  return twice
}

/** The heads among the lines of one look; none where the look is not that of the page's headings. */
function headsOf(members: readonly Placed[], known: Known): Line[] {
  const heads = members.filter((each) => known.sure.has(each.line) || isHead(each, known))
  const set = members[0]?.line.block.kind === 'heading'
  const standing = set ? members : members.filter(({ line }) => line.apart && dutiesAs(line.text) === null)
  if (heads.length < 2 || heads.length * 4 < standing.length * (set ? 3 : 2)) return []
  const sure = heads.some(({ line }) => known.sure.has(line))
  const phrases = heads.filter(({ line }) => isPhrase(line.text)).length
  const parted = members.some(({ line, next }) => isDeeper(line, next) && dateSpans(next?.text ?? '').length > 0)
  const told = sure || parted || (set ? phrases * 3 >= members.length : heads.length >= 3)
  if (!told) return []
  const most = heads.length * 4 >= standing.length * 3
  return (most ? members.filter((each) => heads.includes(each) || mayHead(each, known)) : heads).map(({ line }) => line)
}

const isDeeper = (line: Line, next: Line | undefined): boolean =>
  next?.block.kind === 'heading' && line.block.kind === 'heading' && next.block.level > line.block.level

/** A short name at its own place, whatever stands below: among headings that look alike it is another. */
const mayHead = ({ line, next }: Placed, { twice }: Known): boolean =>
  next !== undefined &&
  line.apart &&
  nameLike(line.text) &&
  !twice.has(plainName(line.text)) &&
  !entryLabels.has(plainName(line.text))

function isHead({ line, next }: Placed, { twice }: Known): boolean {
  if (!next || !line.apart || dutiesAs(line.text) !== null || !nameLike(line.text)) return false
  const name = plainName(line.text)
  if (twice.has(name) || (entryLabels.has(name) && name !== 'more')) return false
  if (line.block.kind === 'heading') return isPhrase(line.text) || !opensOwn(line, next)
  return next.apart || (line.caps && (sectionHint(name) !== null || isWhole(next)))
}

/** What stands below names a post and where by itself, or is a list or a table's first row. */
function isWhole(next: Line): boolean {
  if (next.block.kind === 'bullet' || new Set(next.breaks).size >= 2) return true
  if (dateSpans(next.text).length === 0) return proseScore(next.text) >= 1
  const { title, organisation } = labelHeader(headerPieces([{ line: next, spans: headerSpans(next) }]), 'work')
  return title !== null && organisation !== null && organisation.score >= 1
}

const nameLike = remembered(
  (text) =>
    text.length <= mostLetters &&
    text.split(/\s+/u).length <= mostWords &&
    /^\p{L}[\p{L}'’ &-]+(?:\s\([\p{L} -]+\))?:?$/u.test(text) &&
    scorePlace(text) < 1 &&
    !hasDegree(text) &&
    !isPause(text) &&
    (opensPhrase.test(text) ||
      sectionHint(plainName(text)) !== null ||
      (scoreJobTitle(text) < 2 && scoreOrganisation(text) < 1.9)),
)

/** "Before the Temple", "Behind the counter": a phrase of place or time, whatever it names. */
const opensPhrase =
  /^(?:before|after|behind|in|on|off|at|from|for|and|also|under|outside|inside|between|since|with|without|what|where|how|when|who|why)\s/iu

/** "Longer ago", "For nothing": written small behind its first word, as no name of an employer is. */
const isPhrase = (text: string): boolean =>
  opensPhrase.test(text) || /^\p{Lu}[\p{Ll}'’-]*(?:\s\p{Ll}[\p{L}'’-]*)+:?$/u.test(text)

/** A line over a time that names no employer of its own is that employer, or the post. */
function opensOwn(line: Line, next: Line): boolean {
  if (next.block.kind === 'heading') return next.block.level <= line.block.level
  if (next.block.kind === 'bullet' || dateSpans(next.text).length === 0) return false
  const { title, organisation } = labelHeader(headerPieces([{ line: next, spans: headerSpans(next) }]), 'work')
  return !title || !organisation || organisation.score < 1
}
