import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readLibrary } from './read-library.ts'
import { type ToldLine, tellLines } from './tell-lines.ts'

/**
 * Every line of CVs told by itself, to be read by eye: `node bench/drafting/lines.ts [FILE|FOLDER…]` prints, for each line, how it is told, the line and its sentence, what a reader aloud stumbles over and what
 * a check would not let stand, and ends with the counts. Without files it reads the people of this folder. `--sample N` prints every so many lines, N in all (`--from K` begins at another one);
 * `--only quoted` (or `told`, `framed`, `foreign`, `faulty`) prints only those; the counts are always of all lines.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
})
const given = positionals.length > 0 ? positionals : [join(import.meta.dirname, 'people')]
const paths = given.flatMap((path) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
)
const files = paths.filter(
  (path) => /\.(?:md|txt|html|pdf|docx|json)$/u.test(path) && !/\.job\.md$|labels|truth/u.test(path),
)

const lines: (ToldLine & { readonly path: string })[] = []
for (const path of files) for (const line of tellLines(await readLibrary(path))) lines.push({ path, ...line })

const wanted = lines.filter(
  ({ way, faults, refused }) =>
    !values.only || way === values.only || (values.only === 'faulty' && (faults.length > 0 || refused !== null)),
)
const step = values.sample ? Math.max(1, wanted.length / Number(values.sample)) : 1
const shown = Array.from({ length: Math.ceil(wanted.length / step) }, (_, at) =>
  wanted.at((Math.floor(at * step) + Number(values.from)) % wanted.length),
)
let open = ''
for (const one of shown) {
  if (!one) continue
  if (one.path !== open) console.log(`\n${one.path}`)
  open = one.path
  console.log(`${one.kind} | ${one.line}\n    ⇒ ${one.sentence}`)
  if (one.faults.length > 0) console.log(`    read aloud: ${one.faults.join('; ')}`)
  if (one.refused !== null) console.log(`    a check refuses: ${one.refused}`)
}

const count = (is: (line: (typeof lines)[number]) => boolean) => lines.filter(is).length
const share = (n: number) => `${n} (${((100 * n) / Math.max(1, lines.length)).toFixed(1)} in 100)`
console.log(`\nlines: ${lines.length} of ${files.length} files`)
for (const way of ['told', 'framed', 'quoted', 'foreign'] as const)
  console.log(`lines: ${way}: ${share(count((line) => line.way === way))}`)
console.log(
  `lines: refused by a check, so that less is said or they stand as written: ${share(count(({ refused }) => refused !== null))}`,
)
console.log(`lines: faults read aloud: ${share(count(({ faults }) => faults.length > 0))}`)
