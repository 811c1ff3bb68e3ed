import type { EntryDraft } from '../items/gathered.ts'
import { stretchText } from '../lines/stretch.ts'
import { namesExam } from '../words/school-exams.ts'
import { ticketName } from '../words/ticket-name.ts'
import { covers } from './covers.ts'
import type { GroupedEntry } from './dated-entries.ts'
import { isTownBehind } from './town-behind.ts'
import { underOneRoof } from './under-one-roof.ts'

/**
 * Joins what several header groups say about one employer: an employer's own line above several titles is carried down to
 * each of them, and titles held at the same time, one below the other over one list of items, become one entry with a question.
 */
export function foldEntries(found: readonly GroupedEntry[]): GroupedEntry[] {
  return carried(concurrent(shared(underOneRoof(backward(townsBehind(withoutLabels(found)))))))
}

/** A name that is plainly an employer's, whatever stands below it. */
const named = 1.9

/** "On the payroll" over headers that each name a post, an employer and a time: the heading says what they are, and is none of them. */
const withoutLabels = (found: readonly GroupedEntry[]): GroupedEntry[] =>
  found.filter(({ entry, group }, index) => {
    const next = found[index + 1]
    const [heading, ...more] = group.rows
    if (!next || !heading || more.length > 0 || heading.line.block.kind !== 'heading' || !isNameOnly(entry)) return true
    const below = next.group.rows[0]?.line.block
    const inside = below?.kind === 'row' || (below?.kind === 'heading' && below.level > heading.line.block.level)
    const whole = next.entry.title !== null && next.entry.organisation !== null && next.entry.start !== null
    return !inside || !whole || (group.labelling.organisation?.score ?? 0) >= named
  })

/** "Quern Ltd, Hexby, 1995 – 2026" over posts of those years without an employer: what stands behind the employer is its town, and no post. */
function townsBehind(found: readonly GroupedEntry[]): readonly GroupedEntry[] {
  for (const [index, { entry }] of found.entries()) {
    const next = found[index + 1]?.entry
    const { title, organisation } = entry
    if (!next?.title || next.organisation || !title || !organisation || !isTownBehind(title, organisation)) continue
    if (entry.items.length > 0 || !covers(entry, next)) continue
    entry.location = title
    entry.title = null
    entry.doubts = entry.doubts.filter(({ field }) => field !== 'title')
  }
  return found
}

/** A form that names the employer last, below what was done: it belongs to the dated title above that has none. A heading opens what follows it. */
function backward(found: readonly GroupedEntry[]): GroupedEntry[] {
  const kept: GroupedEntry[] = []
  for (const [index, each] of found.entries()) {
    const before = kept.at(-1)?.entry
    const next = found[index + 1]?.entry
    const waits = before?.title && !before.organisation && before.start !== null && before.items.length > 0
    const heads = each.group.rows[0]?.line.block.kind === 'heading'
    if (before && waits && !heads && isNameOnly(each.entry) && !(next && isEmployerLine(each.entry, next))) {
      before.organisation = each.entry.organisation
      before.location ??= each.entry.location
      before.header.push(...each.entry.header)
    } else kept.push(each)
  }
  return kept
}

/** An employer without a title, above a title without an employer: one header. */
function shared(found: readonly GroupedEntry[]): GroupedEntry[] {
  const kept: GroupedEntry[] = []
  for (const [index, each] of found.entries()) {
    const next = found[index + 1]
    if (
      next &&
      each.passage === next.passage &&
      isNameOnly(each.entry) &&
      next.entry.title === null &&
      next.entry.organisation
    )
      inner(each.entry, next.entry)
    else if (next && each.passage === next.passage && isNameOnly(each.entry) && bothOwnBoss(each.entry, next.entry))
      next.entry.header.unshift(...each.entry.header)
    else if (next && isEmployerLine(each.entry, next.entry)) {
      const { entry } = each
      next.entry.organisation = entry.organisation
      next.entry.location ??= entry.location
      next.entry.header.unshift(...entry.header)
      next.entry.items.push(...entry.items)
    } else kept.push(each)
  }
  return kept
}

const isNameOnly = (entry: EntryDraft) =>
  entry.organisation !== null &&
  entry.title === null &&
  entry.items.length === 0 &&
  entry.start === null &&
  entry.end === null

/** Two names one below the other and no title: the first is the employer, the second a part of it or what the person was. */
function inner(outer: EntryDraft, next: EntryDraft): void {
  const part = next.organisation ? stretchText(next.organisation) : ''
  next.doubts = next.doubts.filter(({ field }) => field !== 'title')
  next.organisation = outer.organisation
  next.header.unshift(...outer.header)
  next.doubts.push({
    field: 'title',
    candidates: [part],
    message: `Is “${part}” the title, or a part of the organisation?`,
  })
}

function isEmployerLine(entry: EntryDraft, next: EntryDraft): boolean {
  if (!entry.organisation || entry.title || !next.title || next.organisation) return false
  if (entry.start === null && entry.end === null) return true
  return covers(entry, next) && entry.items.length === 0
}

/** A title without an employer has the employer of the one above when that stood on a line of its own. */
function carried(found: readonly GroupedEntry[]): GroupedEntry[] {
  let from: EntryDraft | null = null
  for (const { entry, group } of found) {
    const { organisation } = group.labelling
    const title = entry.title && group.labelling.title
    if (
      entry.organisation &&
      (organisation === null ||
        (title && organisation && title.row > organisation.row) ||
        from?.organisation === entry.organisation)
    )
      from = entry
    else if (entry.organisation) from = null
    else if (from && entry.title && from.kind === entry.kind && !ownBoss(entry.title) && !isTicket(entry)) {
      entry.organisation = from.organisation
      entry.location ??= from.location
    }
  }
  return [...found]
}

/** "Food Hygiene certificate" among what a school taught: nobody says that the school gave it. */
const isTicket = ({ kind, title }: EntryDraft): boolean =>
  kind === 'education' && title !== null && ticketName.test(stretchText(title)) && !namesExam(stretchText(title))

const ownBoss = (title: NonNullable<EntryDraft['title']>) =>
  /\b(?:freelance|self[- ]employed|independent|freiberuflich|founder)\b/iu.test(stretchText(title))

/** "Freelance" above "Web developer, self-employed": one role, told twice that it was for oneself. */
const bothOwnBoss = (above: EntryDraft, { title, organisation }: EntryDraft): boolean =>
  above.organisation !== null &&
  title !== null &&
  organisation !== null &&
  ownBoss(above.organisation) &&
  ownBoss(organisation)

/** Two titles one below the other, held at the same time, with only one list of items between them. */
function concurrent(found: readonly GroupedEntry[]): GroupedEntry[] {
  const kept: GroupedEntry[] = []
  for (const each of found) {
    const before = kept.at(-1)
    if (before && before.passage === each.passage && stacked(before.entry, each.entry))
      mergeStacked(before.entry, each.entry)
    else kept.push(each)
  }
  return kept
}

function stacked(above: EntryDraft, below: EntryDraft): boolean {
  if (
    above.items.length > 0 ||
    (above.kind === 'other') !== (below.kind === 'other') ||
    !above.title ||
    !below.title ||
    (below.organisation !== null && above.organisation !== below.organisation)
  )
    return false
  return (
    above.organisation !== null &&
    (covers(above, below) || covers(below, above)) &&
    above.start !== null &&
    below.start !== null
  )
}

function mergeStacked(above: EntryDraft, below: EntryDraft): void {
  const [title, other] = [above.title, below.title]
  if (!title || !other) return
  const candidates = [stretchText(title), stretchText(other)]
  above.doubts.push({
    field: 'title',
    candidates,
    message: `“${candidates[0]}” and “${candidates[1]}” were held at the same time; which of the items belong to which?`,
  })
  above.header.push(...below.header)
  above.items.push(...below.items)
}
