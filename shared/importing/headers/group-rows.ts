import type { EntryKind } from '../../domain/entry.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { isPause } from '../sections/pauses.ts'
import type { Row } from '../sections/section-rows.ts'
import { hasDegree } from '../words/degree-words.ts'
import { schoolLike } from '../words/school-like.ts'
import { headerPieces, type Piece } from './header-pieces.ts'
import { type Habit, type Labelling, labelHeader } from './label-header.ts'
import { type RowHabit, rowPattern } from './learn-rows.ts'

/** Neighbouring header lines that make one entry, and what their pieces are. */
export interface Group {
  readonly rows: readonly Row[]
  readonly kind: EntryKind
  readonly labelling: Labelling
}

/** More lines than this in one header is a list, not a header. */
const longest = 6
/** What each further group costs, so that a header is not cut into single lines. */
const groupCost = 2.2

/** A bold line without a time that stands below a plain one more often opens the next header. */
const boldLater = 0.8
/** All the more so where the post, time and place of the header above are told already, and the bold line names an employer. */
const boldAfterTime = 3

/** What a point of a list costs that is joined to the point before it, whose time ended it. */
const nextPoint = 2.4

/** Cuts a run of header lines into entries: the cut with the best sum of labelling, dates (one to an entry) and layout. */
export function groupRows(rows: readonly Row[], kind: EntryKind, habit: Habit): Group[] {
  const best: { score: number; from: number; group: Group | null }[] = [{ score: 0, from: 0, group: null }]
  const apart = rows.slice(1).filter(({ line }) => line.apart).length
  const mixed = apart > 0 && apart * 2 <= rows.length - 1
  for (let to = 1; to <= rows.length; to += 1) {
    let chosen: { score: number; from: number; group: Group | null } = {
      score: Number.NEGATIVE_INFINITY,
      from: to - 1,
      group: null,
    }
    for (let from = Math.max(0, to - longest); from < to; from += 1) {
      const group = groupOf(rows.slice(from, to), kind, habit)
      const score = (best[from]?.score ?? 0) + scoreGroup(group, mixed, habit.rows ?? null)
      if (score > chosen.score) chosen = { score, from, group }
    }
    best.push(chosen)
  }
  const groups: Group[] = []
  for (let at = rows.length; at > 0; at = best[at]?.from ?? 0) {
    const group = best[at]?.group
    if (group) groups.unshift(group)
  }
  return groups
}

/** Labels the rows as one header. In a section of work a degree at a school makes it a study. */
export function groupOf(rows: readonly Row[], kind: EntryKind, habit: Habit): Group {
  const pieces = headerPieces(rows)
  const labelling = labelHeader(pieces, kind, habit)
  if ((kind === 'work' || kind === 'other') && rows.some(({ line }) => hasDegree(line.text))) {
    const study = labelHeader(pieces, 'education', habit)
    const degree =
      study.title &&
      study.organisation &&
      hasDegree(study.title.text) &&
      scoreJobTitle(study.title.text) < 2 &&
      schoolLike(study.organisation.text)
    if (degree && study.score > labelling.score - 0.5) return { rows, kind: 'education', labelling: study }
  }
  const post = kind === 'education' ? postAmongStudies(rows, pieces, habit) : null
  return post ? { rows, kind: 'work', labelling: post } : { rows, kind, labelling }
}

/** A post as sure as this is one under any heading. */
const surePost = 2.7

/** "Senior Technician", "Example Analyses Ltd", "Mar 2019 – present" among studies, where columns were read one after the other. */
function postAmongStudies(rows: readonly Row[], pieces: readonly Piece[], habit: Habit): Labelling | null {
  const lasted = rows.some(({ spans }) =>
    spans.some(({ form, from }) => form === 'range' && from?.includes('-') === true),
  )
  if (!lasted || rows.some(({ line }) => hasDegree(line.text) || schoolLike(line.text) || learns.test(line.text)))
    return null
  const labelling = labelHeader(pieces, 'work', habit)
  const { title, organisation } = labelling
  const sure = title && organisation && title.score >= surePost && organisation.score >= 1.9
  return sure ? labelling : null
}

/** Who is called so studies, or holds a certificate. General knowledge. */
const learns =
  /(?<!\p{L})(?:students?|pupil|(?:apprentice|trainee)\p{L}*|train(?:ing|ed)|intern(?:ship)?|fellow(?:ship)?|candidate|scholar|resident|residency|chartered|certified|licensed|registered|qualified|practi[ck]um|placement|exchange|board|institute)(?!\p{L})/iu

/** What a header gains whose lines are as many as those of most others, with its time where theirs stands. */
const likeOthers = 1.5

function scoreGroup({ rows, labelling }: Group, mixed: boolean, habit: RowHabit | null): number {
  const dated = rows.filter(({ spans }) => spans.length > 0).length
  let score = labelling.score - groupCost
  score += dated === 1 ? 3 : dated > 1 ? 3 - 4.5 * (dated - 1) : 0
  if (!labelling.title && !labelling.organisation) score -= 3
  if (habit && rowPattern(rows) === habit.pattern) score += likeOthers * habit.share
  if (dated > 1 && rows.some(({ line, spans }) => spans.length > 0 && isPause(bareOf(line.text)))) score -= 4
  for (const [index, { line }] of rows.entries()) {
    if (line.block.kind === 'heading') score += index === 0 ? 1 : deeper(rows, index) ? 0 : -2.5
    else if (index > 0 && line.apart && mixed) score -= 2.4
    const above = rows[index - 1]
    if (
      line.block.kind === 'bullet' &&
      above?.line.block.kind === 'bullet' &&
      above.line.block.level === line.block.level
    )
      score -= above.spans.length > 0 ? nextPoint : 0
  }
  if (rows[0]?.line.apart && mixed) score += 1
  const bold = rows.findIndex(
    ({ line, spans }, index) => index > 0 && line.bold && spans.length === 0 && !rows[index - 1]?.line.bold,
  )
  const over = rows.slice(0, Math.max(0, bold - 1)).some(({ spans }) => spans.length > 0)
  const { title, organisation } = labelling
  const titled = title !== null && title.row < bold && organisation?.row === bold
  if (bold > 0) score -= over && titled ? boldAfterTime : boldLater
  return score
}

/** "2017: maternity leave" without what stands before its words. */
const bareOf = (text: string): string => text.replace(/^[^\p{L}]+/u, '')

/** A heading under a higher heading belongs to the same header ("### Employer" then "#### Title"). */
function deeper(rows: readonly Row[], index: number): boolean {
  const line = rows[index]?.line
  const above = rows.slice(0, index).findLast((row) => row.line.block.kind === 'heading')?.line
  return above !== undefined && line !== undefined && above.block.level < line.block.level
}
