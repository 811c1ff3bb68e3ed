import type { LibraryRemark } from '../contract/checks.ts'
import type { Entry } from '../domain/entry.ts'
import { entryMonths } from '../grounding/times/entry-months.ts'
import { claimWords } from '../grounding/wording/claim-words.ts'
import { isNeutral } from '../grounding/wording/is-neutral.ts'
import type { Quantity } from '../text/quantity.ts'
import { agree } from './agree.ts'
import type { ReadItem } from './read-item.ts'

/** "12 years of experience in nursing": how long, and in what. */
interface Stated {
  readonly read: ReadItem
  readonly time: Quantity
  readonly quote: string
  /** Stems of what the experience is in; empty where it is experience as such. */
  readonly field: ReadonlySet<string>
}

const said =
  /^\s*(?:['’]\s*)?(?:of\s+)?(?:(?!in\b|at\b|with\b)\p{L}[\p{L}-]*[\s,]+(?:and\s+)?){0,5}?(?:experience|working|practice)\b(?:\s+(?:in|as|of|with)\s+[^.;,()–—]{3,40})?|^\s+(?:in|as)\s+[^.;,()–—]{3,40}/iu
const general = new Set([
  'experi',
  'work',
  'year',
  'industri',
  'profession',
  'relev',
  'practic',
  'field',
  'role',
  'area',
  'sector',
])
/** A year or so: people round. */
const slack = 18

/**
 * Years of experience that do not go together: in the same field they differ, or experience as such is longer than the dates of all
 * roles together. `today` is YYYY-MM-DD.
 */
export function findConflictingYears(
  items: readonly ReadItem[],
  entries: readonly Entry[],
  today: string,
): LibraryRemark[] {
  const all = items.flatMap(statedYears)
  return [...groups(all).map(differing), ...all.flatMap((one) => beyondDates(one, entries, today))]
}

function statedYears(read: ReadItem): Stated[] {
  const { text } = read.item
  return read.quantities.flatMap((time) => {
    if (time.unit !== 'month' || time.value < 12 || !/\byears?|\byrs?/iu.test(text.slice(time.start, time.end)))
      return []
    const after = said.exec(text.slice(time.end))
    if (!after) return []
    const words = claimWords(`${after[0].replace(/\bexperience\b/giu, ' ')}`)
    const field = new Set(
      words
        .filter((word) => !isNeutral(word) && !general.has(word.stem))
        .slice(0, 6)
        .map(({ stem }) => stem),
    )
    const quote = text.slice(time.start, time.end + after[0].length).trim()
    return [{ read, time, quote: quote.length > 60 ? `${quote.slice(0, 60)}…` : quote, field }]
  })
}

/** Statements that do not agree with one another, each in one group. */
function groups(all: readonly Stated[]): Stated[][] {
  const found: Stated[][] = []
  for (const one of all) {
    const [first, ...more] = found.filter((group) => group.some((other) => differ(one, other)))
    if (first) first.push(one, ...more.flat())
    for (const group of more) found.splice(found.indexOf(group), 1)
    if (!first) found.push([one])
  }
  return found.filter((group) => group.length > 1)
}

/** "4 years in paediatric nursing" goes with "10 years in nursing", but not the other way round. */
function differ(one: Stated, other: Stated): boolean {
  if (agree(one.time, other.time) || Math.abs(one.time.value - other.time.value) < 12) return false
  const shared = [...one.field].filter((stem) => other.field.has(stem)).length
  const [small, large] = one.field.size <= other.field.size ? [one, other] : [other, one]
  if (shared === small.field.size) return small.field.size === large.field.size || large.time.value > small.time.value
  return shared >= small.field.size / 2
}

function differing(group: readonly Stated[]): LibraryRemark {
  const quotes = [...new Set(group.map(({ quote }) => `“${quote}”`))]
  return {
    key: `years ${group.map(({ read, time }) => `${read.item.id} ${time.value}`).join(' ')}`.slice(0, 500),
    kind: 'years',
    message: `Years that do not agree: ${quotes.join(', ')}.`,
    places: group.map(place),
  }
}

const place = ({ read, quote }: Stated) => ({ kind: 'evidence' as const, id: read.item.id, quote })

function beyondDates(one: Stated, entries: readonly Entry[], today: string): LibraryRemark[] {
  const roles = entries.filter(({ kind }) => kind === 'work')
  const months = one.field.size === 0 && roles.length > 0 ? entryMonths(roles, today) : null
  if (!months || one.time.value <= months.most + slack) return []
  const message = `“${one.quote}”: the dates of your roles come to ${Math.floor(months.most / 12)} years and ${months.most % 12} months.`
  return [{ key: `years ${one.read.item.id} ${one.time.value} dates`, kind: 'years', message, places: [place(one)] }]
}
