import type { FaultKind } from './kinds.ts'
import type { Row, Rows } from './rows.ts'

/** Prints rounds, what was acknowledged, lost and damaged by kind, with the sentences that were said. How much was lost or damaged in all. */
export function printTable(kinds: readonly FaultKind[], rows: Rows): number {
  console.log(`${'fault'.padEnd(52)}  rounds  kept for sure   lost  damaged`)
  const sums = kinds.map(({ name }) => printKind(name, rows.of(name)))
  const kills = kinds.flatMap(({ name }, index) => (name.startsWith('kill -9') ? [sums[index]?.rounds ?? 0] : []))
  console.log(`rounds of kill -9 in all: ${kills.reduce((sum, count) => sum + count, 0)}`)
  return sums.reduce((sum, { bad }) => sum + bad, 0)
}

function printKind(name: string, rows: readonly Row[]): { rounds: number; bad: number } {
  const skipped = rows.find((row) => row.skipped !== null)?.skipped
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  const [rounds, acknowledged] = [sum((row) => row.rounds), sum((row) => row.acknowledged)]
  const [lost, damaged] = [rows.flatMap((row) => row.lost), rows.flatMap((row) => row.damaged)]
  if (rounds === 0) console.log(`${name.padEnd(52)}  ${skipped ? `skipped: ${skipped}` : 'not run'}`)
  else
    console.log(
      `${name.padEnd(52)}  ${String(rounds).padStart(6)}  ${String(acknowledged).padStart(13)}  ${String(lost.length).padStart(5)}  ${String(damaged.length).padStart(7)}`,
    )
  const unkept = rows.flatMap((row) => row.unkept ?? [])
  if (unkept.length > 0) console.log(`    oldest key not kept: typed ${Math.max(...unkept)} ms before the kill`)
  for (const line of lost.slice(0, 5)) console.log(`    lost: ${line}`)
  for (const line of damaged.slice(0, 5)) console.log(`    damaged: ${line}`)
  for (const [sentence, count] of saidIn(rows)) console.log(`    ${count} × said: ${sentence}`)
  return { rounds, bad: lost.length + damaged.length }
}

function saidIn(rows: readonly Row[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const row of rows)
    for (const [sentence, count] of row.said) said.set(sentence, (said.get(sentence) ?? 0) + count)
  return said
}
