import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type LockEntries, missingEntries } from './lock-entries.ts'

/** Run after each change of dependencies (`npm run lock`): completes the lock file and takes download addresses out of it. */
const path = resolve(import.meta.dirname, '../package-lock.json')
const lock: { packages: LockEntries & Record<string, { resolved?: string }> } = JSON.parse(readFileSync(path, 'utf8'))

for (const entry of Object.values(lock.packages)) delete entry.resolved
const missing = missingEntries(lock.packages)
const all: LockEntries = { ...lock.packages, ...missing }
const ordered = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: ordered }, null, 2)}\n`)
console.log(`${Object.keys(missing).length} optional binaries added to package-lock.json.`)
