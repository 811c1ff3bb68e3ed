import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readLibrary } from './read-library.ts'
import { tellLines } from './tell-lines.ts'

/**
 * How CVs with the right telling of each line are told: `node bench/drafting/telling.ts [FOLDER…]` reads NAME.(md|txt) beside NAME.labels.jsonl and prints lines, told right, told wrong, silent. A sentence is right
 * when it has one of `must` and none of `never`; a line that is left as it stands is silent, which is never wrong. `--errors` lists the wrong ones, `--silent` the silent ones. Without folders it reads those of this one.
 */
const labelSchema = z.looseObject({
  line: z.string(),
  must: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, silent: { type: 'boolean', default: false } },
})
const own = readdirSync(import.meta.dirname).filter((name) => /^lines-\d+$/u.test(name))
const folders = positionals.length > 0 ? positionals : own.map((name) => join(import.meta.dirname, name))

const spoken = (text: string): string =>
  text.toLowerCase().replace(/[’‘]/gu, "'").replace(/[*_`]/gu, '').replace(/\s+/gu, ' ')
const plain = (text: string): string => spoken(text).replace(/^[-•–\s]+|[\s.;,]+$/gu, '')

let [lines, right, wrong, silent] = [0, 0, 0, 0]
for (const folder of folders) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.labels.jsonl'))) {
    const stem = join(folder, name.replace('.labels.jsonl', ''))
    const path = ['.md', '.txt'].map((ending) => stem + ending).find((one) => existsSync(one))
    if (!path) continue
    const told = tellLines(await readLibrary(path))
    for (const row of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (row.trim() === '') continue
      const label = labelSchema.parse(JSON.parse(row))
      const wanted = plain(label.line)
      const found =
        told.find(({ line }) => plain(line) === wanted) ??
        told.find(({ line }) => wanted.includes(plain(line)) || plain(line).includes(wanted))
      lines += 1
      const sentence = ` ${spoken(found?.sentence ?? '')} `
      const isRight = label.must.some((one) => sentence.includes(spoken(one)))
      const isWrong = label.never.some((one) => sentence.includes(spoken(one)))
      if (!found || found.way === 'quoted' || found.way === 'foreign') {
        silent += 1
        if (values.silent) console.log(`${name}: silent: ${label.line}${found ? '' : ' (no line of the library)'}`)
      } else if (isRight && !isWrong) right += 1
      else {
        wrong += 1
        if (values.errors)
          console.log(`${name}: ${label.line}\n    ⇒ ${found.sentence}\n    must: ${label.must.join(' | ')}`)
      }
    }
  }
}

const share = (n: number) => `${n} (${((100 * n) / Math.max(1, lines)).toFixed(1)} in 100)`
console.log(`telling: lines: ${lines}`)
console.log(`telling: told right: ${share(right)}`)
console.log(`telling: told wrong: ${share(wrong)}`)
console.log(`telling: silent: ${share(silent)}`)
