import Papa from 'papaparse'

/** A row by its lower-case column names. */
export type CsvRow = Readonly<Record<string, string>>

const mostRows = 5000
const mostCharacters = 20_000

/**
 * The rows of a CSV file of a LinkedIn export. Some begin with notes before the header, so the header is the one of the
 * first eight lines that shares most names with `columns`. Rows given twice count once.
 */
export function csvRows(text: string, columns: readonly string[]): CsvRow[] {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true, preview: mostRows }).data
  const known = (line: readonly string[]) => line.filter((cell) => columns.includes(cell.trim().toLowerCase())).length
  const head = lines
    .slice(0, 8)
    .reduce((best, line, index, all) => (known(line) > known(all[best] ?? []) ? index : best), 0)
  const names = (lines[head] ?? []).map((cell) => cell.trim().toLowerCase())
  const rows = new Map<string, CsvRow>()
  for (const line of lines.slice(head + 1)) {
    const row = Object.fromEntries(
      names.map((name, index) => [name, (line[index] ?? '').trim().slice(0, mostCharacters)]),
    )
    if (Object.values(row).some((cell) => cell !== '')) rows.set(JSON.stringify(row), row)
  }
  return [...rows.values()]
}
