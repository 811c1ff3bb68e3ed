import type { Labelling } from '../headers/label-header.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { type Stretch, stretchText } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { ownAccount } from '../words/employment-terms.ts'
import { covers } from './covers.ts'
import type { GroupedEntry } from './dated-entries.ts'
import { refill } from './fill-entry.ts'

/** An organisation as sure as this is named by its words, whatever stands above it. */
const named = 1.9
/** A title that no employer stands beside is at least this. */
const leastTitle = 0

/**
 * One employer over several posts: "Example Police 1993–2023" above "Sergeant, CID (2008–2023)" and "Constable, Response (1993–2008)",
 * or "Example District" on a line of its own above two dated titles. The headers below are read again knowing that their employer
 * stands above: what they name is then the post, and a team, a camp or a place at most.
 */
export function underOneRoof(found: readonly GroupedEntry[]): GroupedEntry[] {
  const kept: GroupedEntry[] = []
  let roof: EntryDraft | null = null
  let above: GroupedEntry | null = null
  for (const [index, each] of found.entries()) {
    const { entry } = each
    sameAsAbove(entry, kept.at(-1)?.entry)
    actedAt(entry, kept.at(-1)?.entry)
    const lent = lentTo(entry)
    const next = found[index + 1]
    if (isRoof(entry) && next && shelters(entry, next)) {
      roof = entry
      next.entry.header.unshift(...entry.header)
      continue
    }
    if (roof && shelters(roof, each)) house(roof, each)
    else if (!lent) roof = null
    if (roof === null && above && sameShape(above, each)) house(above.entry, each)
    else above = each
    kept.push(each)
  }
  return kept
}

/** "Weaver, same mill": the employer of the post above, and no name; a ward or team that stands before that one's name was the post's own. */
function sameAsAbove(entry: EntryDraft, before: EntryDraft | undefined): void {
  const { title, organisation, header } = entry
  const behind =
    title === null || organisation !== null ? -1 : (/,\s+(?=\S+ \S+$)/u.exec(stretchText(title))?.index ?? -1)
  const told = behind < 0 || title === null ? null : stretchText(title).slice(behind).replace(/^,\s+/u, '')
  const tail = told !== null && asAbove.test(told)
  if (tail && title) entry.title = { ...title, end: title.start + behind }
  const elsewhere = organisation === null && header.some((line) => sameBehind.test(stretchText(line)))
  if (!tail && !elsewhere && !(organisation && asAbove.test(stretchText(organisation)))) return
  entry.organisation = before?.kind === entry.kind && before.organisation ? withoutUnit(before.organisation) : null
}

/** "Acting Foreman, 2018-19" below a post of that time: who acts for another does so where they are employed. */
function actedAt(entry: EntryDraft, before: EntryDraft | undefined): void {
  if (!before?.organisation || entry.organisation || !entry.title || entry.start === null) return
  if (before.kind !== entry.kind || !/^(?:acting|interim|temporary|temp)\s/iu.test(stretchText(entry.title))) return
  if (!covers(before, entry)) return
  entry.organisation = before.organisation
  entry.location ??= before.location
  entry.doubts = entry.doubts.filter(({ field }) => field !== 'organisation')
}

/** "Secondment to Example Council": the council, from which the person went back to the employer above. True where somebody was lent so. */
function lentTo(entry: EntryDraft): boolean {
  const { organisation } = entry
  const lead = organisation
    ? /^(?:(?:on )?secondment|seconded) (?:to|at|with) (?:the )?/iu.exec(stretchText(organisation))
    : null
  if (organisation && lead) entry.organisation = { ...organisation, start: organisation.start + lead[0].length }
  return lead !== null
}

/** "same hotel", "as above". */
const asAbove =
  /^\(?(?:(?:at |with |in )?(?:the )?same (?:\p{L}+|co\.?)(?: \p{L}+)?|(?:the )?same|as above|ditto|see above)\)?$/iu
const sameBehind =
  /(?:,|\s[-–—])\s+(?:at |with |in )?(?:the )?same (?:employer|company|firm|site|place|organi[sz]ation|hospital|school|trust)(?=\s*(?:[,(–—-]|$|\d))/iu

/** "Acute Medical Unit, Example Hospital": the hospital. */
function withoutUnit(organisation: Stretch): Stretch {
  const text = stretchText(organisation)
  const [first = '', ...more] = text.split(/,\s+/u)
  const isPart = partOfService.test(first) || scoreOrganisation(more.join(', ')) >= named
  const whole = more.length === 0 || !isPart || scoreOrganisation(first) >= named
  return whole
    ? organisation
    : { ...organisation, start: organisation.start + text.indexOf(more[0] ?? '', first.length) }
}

const isRoof = (entry: EntryDraft) =>
  entry.organisation !== null &&
  entry.title === null &&
  entry.items.length === 0 &&
  entry.start !== null &&
  entry.end !== null &&
  !ownAccount.test(stretchText(entry.organisation))

/** Within the time of the employer, and with nothing that is plainly another employer. */
function shelters(roof: EntryDraft, { entry, group, housed }: GroupedEntry): boolean {
  const { title, organisation, start, kind } = entry
  if (start === null || kind !== roof.kind || !(covers(roof, entry) || coversYet(roof, entry))) return false
  if (!organisation) return title !== null
  const text = stretchText(organisation)
  if (text === stretchText(roof.organisation ?? organisation)) return title !== null
  if (scoreOrganisation(text) >= named && !(title && partOfService.test(text))) return false
  if (title && partOfService.test(text) && behind(title, organisation)) return true
  if (title && group.rows[0]?.line.block.kind === 'bullet' && behind(title, organisation)) return true
  return (housed().labelling.title?.score ?? -1) >= (title && behind(title, organisation) ? leastTitle : 1)
}

/** "2015–2026" over "2022 to date": an employer's years are written up to the one in which somebody writes. */
const coversYet = (roof: EntryDraft, entry: EntryDraft): boolean =>
  entry.end === 'present' && (entry.start ?? '') < (roof.end ?? '') && covers(roof, { ...entry, end: entry.start })

/** Parts that armed forces, ministries and hospitals are made of, whatever they are called. General knowledge. */
const partOfService =
  /(?<!\p{L})(?:squadron|regiment|battalion|troop|platoon|brigade|battery|wing|flight|corps|division|directorate|department|team|unit|section|branch|ward|headquarters|garrison|barracks|bases?|station|depot|hms|uss|raf|afb)(?!\p{L})/iu

/** "Sergeant, CID": a name that only a comma parts from the title before it. */
const behind = (title: Stretch, organisation: Stretch): boolean =>
  organisation.block === title.block && /^,\s+$/u.test(title.block.text.slice(title.end, organisation.start))

/**
 * A lone dated name below the items of a role whose employer stood on a line above its title is the next title there; under a
 * heading that is plainly an employer, whatever else the line names.
 */
function sameShape({ entry: above, group }: GroupedEntry, { entry, group: own, housed }: GroupedEntry): boolean {
  const { title, organisation } = group.labelling
  if (!above.organisation || !title || !organisation || title.row <= organisation.row) return false
  const [line] = own.rows
  const dated = group.rows[title.row]
  if (own.rows.length > 1 || line?.line.block.kind !== dated?.line.block.kind || dated?.spans.length === 0) return false
  if (!entry.organisation || entry.start === null || entry.kind !== above.kind) return false
  const headed = group.rows[organisation.row]?.line.block.kind === 'heading' && organisation.score >= named
  if (!headed && (entry.title || entry.location)) return false
  return scoreOrganisation(stretchText(entry.organisation)) < named && leadsWith(housed().labelling)
}

const leadsWith = ({ title }: Labelling): boolean => title !== null && title.score >= -0.5

function house(roof: EntryDraft, each: GroupedEntry): void {
  const { entry } = each
  const { title, organisation } = entry
  const part = organisation ? stretchText(organisation) : ''
  const joined =
    title &&
    organisation &&
    behind(title, organisation) &&
    (scoreOrganisation(part) < named || partOfService.test(part))
  const same = organisation && stretchText(organisation) === stretchText(roof.organisation ?? organisation)
  if (joined && !same) entry.title = { ...title, end: organisation.end }
  else if (organisation && !same) refill(entry, each.housed())
  entry.organisation = roof.organisation
  entry.location ??= roof.location
  entry.doubts = entry.doubts.filter(
    ({ field }) => field !== 'organisation' && (field !== 'title' || entry.title === null),
  )
}
