import { keptOutput } from './kept-output.ts'
import { readRow } from './read-row.ts'
import { rows, shownElsewhere } from './rows.ts'

/** Prints every number of DESIGN.md section 7 in one table, from what each bench printed last on this computer. How many were missed. */
export function printTable(): number {
  const lines = rows.map((row) => {
    const kept = keptOutput(row.bench)
    const { value, peer, reached } = readRow(row, kept?.output ?? null)
    return [row.what, value ?? 'not measured here', row.reach, reached, peer, kept?.at ?? '']
  })
  for (const [what, where] of shownElsewhere) lines.push([what, 'no bench', '', '–', `shown by ${where}`, ''])
  const head = ['what', 'printed', 'to reach', 'reached', 'beside it', 'printed on']
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => (line[at] ?? '').length)))
  const print = (cells: readonly string[]) =>
    console.log(
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  print(head)
  print(widths.map((width) => '-'.repeat(width)))
  for (const line of lines) print(line)
  return lines.filter((line) => line[3] === 'no').length
}
