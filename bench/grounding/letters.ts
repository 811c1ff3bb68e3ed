import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkLetter, type JudgedSentence } from './check-letter.ts'

/**
 * Checks whole letters that cite nothing: `node bench/grounding/letters.ts [FOLDER] [--errors true|underlined|false]`. Prints how many true sentences are
 * flagged or underlined, and how many false ones are caught, by the way in which they are false. `--errors` prints true sentences with a flag, with an
 * underline only, or false ones without a flag.
 */
const given = process.argv.slice(2)
const base = resolve(given[0] && !given[0].startsWith('--') ? given[0] : join(import.meta.dirname, 'letters'))
const shown = given.includes('--errors') ? given[given.indexOf('--errors') + 1] : null

const names = readdirSync(base, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .sort()
const judged: JudgedSentence[] = []
for (const name of names) {
  const sentences = await checkLetter(join(base, name))
  for (const one of sentences.filter(isShown)) {
    console.log(`${name}/${one.n} ${one.way ?? 'true'}: ${one.text}`)
    for (const { level, kind, quote, why } of one.findings) console.log(`      ${level} ${kind} “${quote}” ${why}`)
    for (const line of one.evidence) console.log(`      ← ${line}`)
  }
  judged.push(...sentences)
}

function isShown({ way, mark }: JudgedSentence): boolean {
  if (shown === 'true') return way === null && mark === 'flag'
  if (shown === 'underlined') return way === null && mark === 'underline'
  return shown === 'false' && way !== null && mark !== 'flag'
}

const row = (name: string, sentences: readonly JudgedSentence[]) => {
  const marked = (mark: JudgedSentence['mark']) => sentences.filter((one) => one.mark === mark).length
  const counts = [sentences.length, marked('flag'), marked('underline'), marked(null)]
  console.log(`${name.padEnd(14)}${counts.map((count) => String(count).padStart(12)).join('')}`)
}
console.log(
  `${''.padEnd(14)}${['sentences', 'flagged', 'underlined', 'unmarked'].map((word) => word.padStart(12)).join('')}`,
)
const untrue = judged.filter(({ way }) => way !== null)
row(
  'true',
  judged.filter(({ way }) => way === null),
)
row('false', untrue)
for (const way of [...new Set(untrue.map((one) => one.way ?? ''))].sort())
  row(
    `  ${way}`,
    untrue.filter((one) => one.way === way),
  )
