import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clockThatJumps } from './clock-that-jumps.ts'
import { damagedPages } from './damaged-pages.ts'
import { diskThatFails } from './disk-that-fails.ts'
import { diskThatFills } from './disk-that-fills.ts'
import { filesTakenAway } from './files-taken-away.ts'
import { killedWhileMigrating } from './killed-while-migrating.ts'
import { killedWhileWorking } from './killed-while-working.ts'
import type { Outcome } from './outcome.ts'
import { readOnlyFolder } from './read-only-folder.ts'
import { twoHosts } from './two-hosts.ts'

/**
 * What is lost when a host is killed, the disk fails or the file is taken away: `npm run bench -- durability --rounds=500`. Lost means
 * acknowledged and not in the library that opens next. What this machine cannot do is printed as skipped, with why.
 */
const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.split('=')[1] ?? 60)
const only = process.argv.find((word) => word.startsWith('--only='))?.split('=')[1]
const part = (share: number) => Math.max(1, Math.round(rounds * share))

const kinds: Readonly<Record<string, (folder: string) => Promise<Outcome>>> = {
  'kill -9 while typing': (folder) => killedWhileWorking(folder, { mode: 'type', rounds: part(0.4) }),
  'kill -9 while importing, drafting, exporting': (folder) =>
    killedWhileWorking(folder, { mode: 'work', rounds: part(0.4) }),
  'kill -9 while migrating from the first schema': (folder) => killedWhileMigrating(folder, part(0.2)),
  'two hosts on one library, one stopped now and then': (folder) => twoHosts(folder, part(0.02)),
  'a clock that leaps by up to half a year': (folder) => clockThatJumps(folder, part(0.02)),
  'library deleted, moved or replaced while open': (folder) => filesTakenAway(folder, part(0.05)),
  'a page of the file torn': (folder) => damagedPages(folder, part(0.1)),
  'disk full, swept in steps of 4 KB': (folder) => diskThatFills(folder, part(0.1)),
  'fsync, write and rename that fail': (folder) => diskThatFails(folder),
  'folder that became read-only': (folder) => readOnlyFolder(folder),
}

const root = mkdtempSync(join(tmpdir(), 'vouch-durability-'))
let worst = 0
console.log(`${'fault'.padEnd(52)}  rounds  kept for sure   lost  damaged`)
for (const [name, run] of Object.entries(kinds)) {
  if (only && !name.includes(only)) continue
  const folder = join(root, name.replace(/\W+/gu, '-'))
  mkdirSync(folder)
  const { rounds: done, acknowledged, lost, damaged, said, skipped } = await run(folder)
  if (skipped) console.log(`${name.padEnd(52)}  skipped: ${skipped}`)
  else
    console.log(
      `${name.padEnd(52)}  ${String(done).padStart(6)}  ${String(acknowledged).padStart(13)}  ${String(lost.length).padStart(5)}  ${String(damaged.length).padStart(7)}`,
    )
  for (const line of lost.slice(0, 5)) console.log(`    lost: ${line}`)
  for (const line of damaged.slice(0, 5)) console.log(`    damaged: ${line}`)
  for (const [sentence, count] of said) console.log(`    ${count} × said: ${sentence.replaceAll(root, '…')}`)
  worst += lost.length + damaged.length
}
if (existsSync(root)) rmSync(root, { recursive: true, force: true })
if (worst > 0) process.exitCode = 1
