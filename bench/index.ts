import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keepOutput } from './table/kept-output.ts'
import { printTable } from './table/print-table.ts'

/**
 * Prints the numbers the README quotes: `npm run bench` runs every bench and ends with one table of all numbers, `npm run bench -- import matching` runs
 * the named ones, `npm run bench -- table` prints the table from what was printed last. The first word that begins with `--`, and all after
 * it, go to each bench: `-- matching --draft FILE`; such a run is not kept for the table.
 */
const here = import.meta.dirname
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'index.ts')))
const given = process.argv.slice(2)
const first = given.findIndex((word) => word.startsWith('--'))
const named = first < 0 ? given : given.slice(0, first)
const options = given.slice(named.length)

for (const unknown of named.filter((name) => name !== 'table' && !all.includes(name))) {
  console.error(`There is no bench "${unknown}". There are: ${all.join(', ')}, and the table of all.`)
  process.exitCode = 2
}
for (const name of all.filter((bench) => named.length === 0 || named.includes(bench))) {
  console.log(`\n== ${name} ==`)
  const { output, status } = await run(name)
  if (options.length === 0) keepOutput(name, output)
  if (status !== 0) process.exitCode = 1
}
if (named.length === 0 || named.includes('table')) {
  console.log('\n== all numbers ==')
  printTable()
}

/** Runs a bench; what it prints is shown and kept. */
async function run(name: string): Promise<{ output: string; status: number | null }> {
  const child = spawn(process.execPath, [join(here, name, 'index.ts'), ...options], {
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  const [status] = await once(child, 'close')
  return { output, status: typeof status === 'number' ? status : null }
}
