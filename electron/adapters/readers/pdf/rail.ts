import { sectionHeading } from '../../../../shared/importing/sections/section-heading.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import { makeLine, type PdfLine } from './line.ts'
import { rowsOf, type Segment } from './page-order.ts'

interface Parts {
  readonly body: readonly Segment[]
  readonly rail: readonly Segment[]
}

const textOf = (row: readonly Segment[]): string =>
  row.flatMap((segment) => segment.items.map((item) => item.text)).join(' ')

/** A narrow column of dates and places beside the text `body`: it belongs to the rows it stands beside. */
export function isRail(side: readonly Segment[], body: readonly Segment[]): boolean {
  const rows = rowsOf(side)
  const texts = rows.map(textOf)
  if (texts.some((text) => text.length > 45)) return false
  const dated = texts.filter((text) => dateSpans(text).length > 0).length
  return (dated >= 0.3 * texts.length && dated >= 2) || standsBeside(rows, rowsOf(body))
}

/** Few rows, each on the line of one of the text's: places set apart from the dates, which a column of its own would hardly meet so often. */
const standsBeside = (rows: readonly Segment[][], body: readonly Segment[][]): boolean =>
  rows.length <= 0.5 * body.length &&
  rows.every((row) => sectionHeading(textOf(row)) === null && body.some((each) => onOneLine(each[0], row[0])))

const onOneLine = (one: Segment | undefined, other: Segment | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.y - other.y) <= 0.15 * other.size

/** Narrower gaps part no columns. In points. */
const corridor = 8

/**
 * The sides of a page with the dates at the edge of one given to the side whose lines they stand on: between a text's column and a side
 * column the widest corridor may run left of the text's own dates.
 */
export function withOwnRails([left, right]: readonly [Segment[], Segment[]]): [Segment[], Segment[]] {
  const near = firstColumn(
    right,
    ({ x0 }) => x0,
    ({ x1 }) => x1,
  )
  if (belongs(near, left, right)) return [[...left, ...near], right.filter((each) => !near.includes(each))]
  const far = firstColumn(
    left,
    ({ x1 }) => -x1,
    ({ x0 }) => -x0,
  )
  if (belongs(far, right, left)) return [left.filter((each) => !far.includes(each)), [...far, ...right]]
  return [left, right]
}

type Edge = (segment: Segment) => number

/** The segments up to the first corridor, counted from one side; all of them when there is none. */
function firstColumn(side: readonly Segment[], from: Edge, to: Edge): Segment[] {
  const sorted = [...side].sort((a, b) => from(a) - from(b))
  let reach = Number.POSITIVE_INFINITY
  for (const [index, segment] of sorted.entries()) {
    if (from(segment) - reach >= corridor) return sorted.slice(0, index)
    reach = index === 0 ? to(segment) : Math.max(reach, to(segment))
  }
  return sorted
}

/** A rail of mostly times, each on a line of the other side, and fewer on lines of its own. */
function belongs(rail: readonly Segment[], other: readonly Segment[], own: readonly Segment[]): boolean {
  const rest = own.filter((segment) => !rail.includes(segment))
  if (rail.length === 0 || rest.length === 0) return false
  const dated = rail.filter((segment) => dateSpans(textOf([segment])).length > 0).length
  const beside = (segments: readonly Segment[]) =>
    rail.filter((each) => segments.some((one) => onOneLine(one, each))).length
  return dated >= 0.6 * rail.length && beside(other) >= 0.9 * rail.length && beside(other) > beside(rest)
}

/** Puts each group of rail lines with the row it starts on: its first line beside that row, the others after it. */
export function railLines(
  page: number,
  { body, rail }: Parts,
  order: (body: readonly Segment[]) => PdfLine[],
): PdfLine[] {
  const lines = order(body)
  const groups = railGroups(rail)
  const result: PdfLine[] = []
  const taken = new Set<number>()
  for (const line of lines) {
    const index = groups.findIndex(
      (group, at) => !taken.has(at) && Math.abs((group[0]?.[0]?.y ?? 0) - line.y) <= 0.6 * line.size,
    )
    result.push(line)
    const group = groups[index]
    if (!group) continue
    taken.add(index)
    result.push(
      ...group.flatMap(
        (row) =>
          makeLine(
            page,
            row.flatMap((segment) => segment.items),
          ) ?? [],
      ),
    )
  }
  for (const [index, group] of groups.entries()) {
    if (taken.has(index)) continue
    const y = group[0]?.[0]?.y ?? 0
    const after = result.findLastIndex((line) => line.y <= y)
    result.splice(
      after + 1,
      0,
      ...group.flatMap(
        (row) =>
          makeLine(
            page,
            row.flatMap((segment) => segment.items),
          ) ?? [],
      ),
    )
  }
  return result
}

/** Rows of the rail that stand close together. */
function railGroups(rail: readonly Segment[]): Segment[][][] {
  const groups: Segment[][][] = []
  for (const row of rowsOf(rail)) {
    const before = groups.at(-1)?.at(-1)?.[0]
    const head = row[0]
    const close = before && head && head.y - before.y < 1.9 * head.size && dateSpans(textOf(row)).length === 0
    if (close) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  return groups
}
