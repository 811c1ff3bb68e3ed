import { sectionHeading } from '../../../../shared/importing/section-heading.ts'
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
