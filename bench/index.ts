import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Prints the numbers the README quotes: `npm run bench` runs every bench, `npm run bench -- import matching` the named ones.
 * The first word that begins with `--`, and all after it, go to each bench: `-- matching --draft FILE`.
 */
const here = import.meta.dirname
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'index.ts')))
const given = process.argv.slice(2)
const first = given.findIndex((word) => word.startsWith('--'))
const named = first < 0 ? given : given.slice(0, first)
const options = given.slice(named.length)

for (const unknown of named.filter((name) => !all.includes(name))) {
  console.error(`There is no bench "${unknown}". There are: ${all.join(', ')}.`)
  process.exitCode = 2
}
for (const name of all.filter((bench) => named.length === 0 || named.includes(bench))) {
  console.log(`\n== ${name} ==`)
  const run = spawnSync(process.execPath, [join(here, name, 'index.ts'), ...options], { stdio: 'inherit' })
  if (run.status !== 0) process.exitCode = 1
}
