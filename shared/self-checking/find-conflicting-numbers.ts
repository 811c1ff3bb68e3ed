import type { LibraryRemark } from '../contract/checks.ts'
import { wordStem } from '../grounding/wording/word-stem.ts'
import type { Quantity } from '../text/quantity.ts'
import type { Range } from '../text/range.ts'
import { agree } from './agree.ts'
import type { ReadItem } from './read-item.ts'
import { shareOfWords } from './share-of-words.ts'

/** Words that tell of so many items that sharing them means little. */
const common = 60
const leastShared = 3
const shareOfShorter = 0.6

interface Conflict {
  readonly one: ReadItem
  readonly other: ReadItem
  readonly here: Range
  readonly there: Range
}

/**
 * Items that tell the same thing with another number or year. Only items that share most of their words are compared, under one
 * entry or where one of them stands under none: two schools may well have had classes of 28 and of 30.
 */
export function findConflictingNumbers(items: readonly ReadItem[]): LibraryRemark[] {
  const counted = items.filter((one) => one.quantities.length + one.years.length > 0)
  return [...likePairs(counted), ...teamPairs(counted)]
    .flatMap(([one, other]) => {
      const conflict = conflictOf(one, other)
      return conflict ? [remark(conflict)] : []
    })
    .filter((one, at, all) => all.findIndex(({ key }) => key === one.key) === at)
}

function likePairs(items: readonly ReadItem[]): (readonly [ReadItem, ReadItem])[] {
  const holders = new Map<string, number[]>()
  items.forEach(({ stems }, at) => {
    for (const stem of stems) holders.set(stem, [...(holders.get(stem) ?? []), at])
  })
  const shared = new Map<string, number>()
  for (const places of holders.values())
    if (places.length <= common)
      places.forEach((a, at) => {
        for (const b of places.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
      })
  return [...shared].flatMap(([pair, count]) => {
    const [one, other] = pair.split(' ').map((at) => items[Number(at)])
    if (!one || !other || count < leastShared || !isOneStory(one, other)) return []
    const shorter = Math.min(one.stems.size, other.stems.size)
    return count >= shareOfShorter * shorter ? [[one, other] as const] : []
  })
}

/** "a team of 8" and "a team of 12" under one entry, however else they are told. */
function teamPairs(items: readonly ReadItem[]): (readonly [ReadItem, ReadItem])[] {
  const teams = items.filter(({ item }) => item.entry !== null && teamSize.test(item.text) && !changing.test(item.text))
  return teams.flatMap((one, at) =>
    teams
      .slice(at + 1)
      .filter(
        ({ item }) => item.entry === one.item.entry && same(teamSize.exec(item.text), teamSize.exec(one.item.text)),
      )
      .map((other) => [one, other] as const),
  )
}

const teamSize =
  /\b(?:led|lead|leading|managed|manage|managing|supervised|supervising|headed|ran|running)\b[^.;,]{0,20}\b(team|crew|brigade|ward|department|staff|kitchen|group) of /iu
const changing = /\b(?:grew|grown|from|(?:increas|doubl)\p{L}*|later|then|initially|up to)\b/iu
const same = (one: RegExpExecArray | null, other: RegExpExecArray | null) =>
  one?.[1]?.toLowerCase() === other?.[1]?.toLowerCase()

/** What was so first and what later are two facts. */
const stages = /\b(?:grew|grown|later|then|initially|at first|afterwards)\b/iu

function isOneStory({ item: a }: ReadItem, { item: b }: ReadItem): boolean {
  if (stages.test(a.text) || stages.test(b.text)) return false
  if (a.parent === b.id || b.parent === a.id) return false
  return a.entry === b.entry || a.entry === null || b.entry === null
}

/** The first number or year each says that the other does not, where both have one of the same kind. */
function conflictOf(one: ReadItem, other: ReadItem): Conflict | null {
  const alike = shareOfWords(one, other) >= alikeFrom
  for (const here of left(one.quantities, other.quantities)) {
    const there = left(other.quantities, one.quantities).find((two) => isSameKind(here, two, alike))
    if (there) return { one, other, here, there }
  }
  const [year] = one.years.filter(({ year: said }) => !other.years.some(({ year: told }) => told === said))
  const [otherYear] = other.years.filter(({ year: said }) => !one.years.some(({ year: told }) => told === said))
  return year && otherYear && one.years.length === other.years.length
    ? { one, other, here: year, there: otherYear }
    : null
}

const left = (some: readonly Quantity[], others: readonly Quantity[]) =>
  some.filter((one) => !others.some((other) => one.unit === other.unit && agree(one, other)))

/** Items with hardly a word of their own tell the same: a number without its noun ("invoices (around 120)") is then of the same thing. */
const alikeFrom = 0.85

function isSameKind(one: Quantity, other: Quantity, alike: boolean): boolean {
  if (one.unit !== other.unit) return false
  if (one.unit !== null || one.noun === null || other.noun === null)
    return one.unit !== null || one.noun === other.noun || alike
  return wordStem(one.noun) === wordStem(other.noun)
}

function remark({ one, other, here, there }: Conflict): LibraryRemark {
  const [said, told] = [cut(one, here), cut(other, there)]
  const [a, b] = [one.item.id, other.item.id]
  return {
    key: `number ${a} ${said} ${b} ${told}`.slice(0, 500),
    kind: 'number',
    message: `Two items that tell the same say “${said}” and “${told}”.`,
    places: [
      { kind: 'evidence', id: a, quote: said },
      { kind: 'evidence', id: b, quote: told },
    ],
  }
}

/** The number with the word it counts. */
function cut({ item: { text } }: ReadItem, { start, end }: Range): string {
  const noun = /^\s*\p{L}+/u.exec(text.slice(end))?.[0] ?? ''
  return `${text.slice(start, end)}${/\p{L}$/u.test(text.slice(start, end)) ? '' : noun}`.trim()
}
