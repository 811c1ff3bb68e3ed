import type { EntryDraft, Gathered, Orphan } from '../items/gathered.ts'
import { stretchText } from '../lines/stretch.ts'
import { hasDegree } from '../words/degree-words.ts'

/** The best assignment must beat the next by this much to be taken without a question. */
const clearlyBetter = 1.2
/** What leaving a date without an entry costs. */
const unassigned = 7
/** Beyond this many dates or entries the text is not a torn CV, and everything is asked instead. */
const most = 7

interface Choice {
  readonly cost: number
  /** For each orphan the entry it goes to. */
  readonly entries: readonly (EntryDraft | null)[]
}

/**
 * Gives dates that were torn from their entries (text taken from a PDF) to the entries without dates at least total cost:
 * distance, plausible length of a study, order of time within a section, times that overlap full-time ones
 * (notes/import-matching.md section 5 E). What is not clearly best becomes a doubt on every entry concerned.
 */
export function assignOrphans(gathered: Gathered): void {
  const open = gathered.entries.filter(
    (entry) => undated(entry) && /^(?:work|education|volunteer|project)$/u.test(entry.kind),
  )
  const orphans = gathered.orphans
  if (open.length === 0 || orphans.length === 0) return
  if (open.length > most || orphans.length > most) {
    for (const entry of open.slice(0, 30)) ask(entry, orphans)
    return
  }
  const choices = allChoices(orphans, open, gathered.entries).sort((a, b) => a.cost - b.cost)
  const best = choices[0]
  if (!best) return
  for (const [index, entry] of best.entries.entries()) {
    const orphan = orphans[index]
    if (!entry || !orphan) continue
    const rival = choices.find(({ entries }) => entries[index] !== entry)
    if (!rival || rival.cost - best.cost >= clearlyBetter) {
      entry.start = orphan.from
      entry.end = orphan.to
      entry.apart.push(orphan.stretch)
    } else for (const each of [entry, rival.entries[index]]) if (each && undated(each)) ask(each, [orphan])
  }
}

const undated = (entry: EntryDraft) => entry.start === null && entry.end === null

function ask(entry: EntryDraft, orphans: readonly Orphan[]): void {
  const candidates = orphans.map(({ stretch }) => stretchText(stretch))
  if (entry.doubts.some(({ field }) => field === 'dates')) return
  entry.doubts.push({
    field: 'dates',
    candidates,
    message: `The source has ${candidates.map((text) => `“${text}”`).join(', ')} apart from any entry; does it belong here?`,
  })
}

function allChoices(orphans: readonly Orphan[], open: readonly EntryDraft[], all: readonly EntryDraft[]): Choice[] {
  let choices: Choice[] = [{ cost: 0, entries: [] }]
  for (const [index, orphan] of orphans.entries()) {
    choices = choices.flatMap(({ cost, entries }) => [
      { cost: cost + unassigned, entries: [...entries, null] },
      ...open
        .filter((entry) => !entries.includes(entry))
        .map((entry) => ({
          cost: cost + costOf(orphan, entry, all) + disorder({ entry, at: index, orphans, entries, all }),
          entries: [...entries, entry],
        })),
    ])
    if (choices.length > 4000) choices = choices.sort((a, b) => a.cost - b.cost).slice(0, 4000)
  }
  return choices
}

interface Joint {
  readonly entry: EntryDraft
  readonly at: number
  readonly orphans: readonly Orphan[]
  readonly entries: readonly (EntryDraft | null)[]
  readonly all: readonly EntryDraft[]
}

/** Within a section the latest stands first; each pair of torn dates that would break this costs. */
function disorder({ entry, at, orphans, entries, all }: Joint): number {
  const place = all.indexOf(entry)
  const from = order(orphans[at])
  return (
    entries.filter((other, index) => {
      if (!other || other.kind !== entry.kind) return false
      const first = all.indexOf(other) < place
      const earlier = order(orphans[index])
      return first ? later(from, earlier) : later(earlier, from)
    }).length * 1.5
  )
}

const order = (orphan: Orphan | undefined) => (orphan ? `${orphan.from ?? ''} ${orphan.to ?? ''}` : null)

function costOf(orphan: Orphan, entry: EntryDraft, all: readonly EntryDraft[]): number {
  const place = entry.header[0]?.block.start ?? 0
  const distance = Math.abs(orphan.stretch.block.start - place)
  let cost = Math.min(3, distance / 400)
  if (entry.kind === 'project') cost += 2.5
  cost += lengthCost(orphan, entry)
  const index = all.indexOf(entry)
  const before = all.slice(0, index).findLast((other) => other.kind === entry.kind && !undated(other))
  const after = all.slice(index + 1).find((other) => other.kind === entry.kind && !undated(other))
  if (before && later(orphan.from, before.start)) cost += 2
  if (after && later(after.start, orphan.from)) cost += 2
  return cost + overlapCost(orphan, entry, all)
}

const later = (a: string | null, b: string | null) => a !== null && b !== null && a > b

/** A bachelor's degree takes three to five years, a master's one to three, a doctorate two to eight. */
function lengthCost({ from, to }: Orphan, entry: EntryDraft): number {
  if (entry.kind !== 'education') return entry.kind === 'work' && to === 'present' ? -0.5 : 0
  if (to === 'present') return 1
  const length = from && to ? years(to) - years(from) : null
  const title = entry.title ? stretchText(entry.title) : ''
  if (length === null || !hasDegree(title)) return 0.5
  const [least, longest] = /\b(?:ph|d\.?phil|doctor|promotion)/iu.test(title)
    ? [2, 8]
    : /^(?:m|dipl|mag)/iu.test(title)
      ? [0.8, 3.2]
      : /^(?:b|lic)/iu.test(title)
        ? [2.6, 5.5]
        : [0.5, 6]
  return length < least ? (least - length) * 2 : length > longest ? (length - longest) * 2 : -1
}

function overlapCost(orphan: Orphan, entry: EntryDraft, all: readonly EntryDraft[]): number {
  if (!orphan.from || !orphan.to || (entry.kind !== 'work' && entry.kind !== 'education')) return 0
  const [from, to] = [years(orphan.from), years(orphan.to)]
  const months = all
    .filter((other) => other !== entry && other.kind === entry.kind && other.start && other.end)
    .map((other) => Math.min(to, years(other.end ?? '')) - Math.max(from, years(other.start ?? '')))
  return Math.max(0, ...months) > 0.5 ? 2 : 0
}

function years(date: string): number {
  if (date === 'present') return 2100
  const [year, month] = date.split('-')
  return Number(year) + (month === undefined ? 0.5 : (Number(month) - 1) / 12)
}
