import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FaultKind, kinds } from './kinds.ts'
import { printTable } from './print-table.ts'
import { rowsIn } from './rows.ts'
import { buildWorker } from './worker/build-worker.ts'

/**
 * What is lost when a host, a reading process or a browser is killed, the disk fails or the file is taken away: `npm run bench -- durability --rounds=500`.
 * Lost means acknowledged and not in the library that opens next; in a window, typed more than a second before the kill. `--rows=FILE` writes each slice
 * down and goes on where an earlier run stopped, `--minutes=N` begins no slice after that time, `--only=WORDS` takes kinds with these words in their name.
 */
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const rounds = Number(option('rounds') ?? 60)
const until = Date.now() + Number(option('minutes') ?? Number.POSITIVE_INFINITY) * 60_000
const only = option('only') ?? ''
const wanted = kinds.filter(({ name }) => name.includes(only))
const rows = rowsIn(option('rows'))

const done = ({ name }: FaultKind): number => rows.of(name).reduce((sum, row) => sum + row.rounds, 0)
const left = (kind: FaultKind): number => Math.max(1, Math.round(rounds * kind.share)) - done(kind)

const root = mkdtempSync(join(tmpdir(), 'vouch-durability-'))
try {
  process.env.VOUCH_BENCH_WORKER = await buildWorker(join(root, 'worker'))
  const open = new Set(wanted.filter((kind) => left(kind) > 0))
  for (let slice = 0; open.size > 0 && Date.now() < until; slice += 1)
    for (const kind of [...open]) {
      if (Date.now() >= until) break
      const folder = join(root, `slice-${slice}-${kinds.indexOf(kind)}`)
      mkdirSync(folder)
      const outcome = await kind.run(folder, Math.min(kind.slice, left(kind)), done(kind))
      rows.add(kind.name, outcome)
      rmSync(folder, { recursive: true, force: true })
      if (outcome.skipped || left(kind) <= 0) open.delete(kind)
    }
} finally {
  rmSync(root, { recursive: true, force: true })
}
if (printTable(wanted, rows) > 0) process.exitCode = 1
