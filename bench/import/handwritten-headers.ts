import { readFileSync } from 'node:fs'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import type { Reading } from '../../shared/domain/reading.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { integrity } from './score-reading.ts'

/**
 * Short CVs in the many ways people set out headers, each with the entries it states (kind, title, organisation, times, number of items).
 * A development set: it may be looked at, and is no measure of CVs never seen. `--misses` prints what differs.
 */
const text = readFileSync(new URL('people-handwritten/headers.txt', import.meta.url), 'utf8')
const cases = text.split(/^@@@@ /mu).filter((each) => each.trim() !== '')
let [right, wanted, spare, broken] = [0, 0, 0, 0]

for (const each of cases) {
  const end = each.indexOf('\n')
  const [name = '', format = 'txt'] = each.slice(0, end).trim().split(' ')
  const [content = '', truth = ''] = each.slice(end + 1).split('\n====\n')
  const stated = truth.split('\n').filter((line) => line.trim() !== '')
  const bytes = new TextEncoder().encode(content)
  const reading = readSource(await readBytes({ name: `${name}.${format}`, bytes }))
  const found = entriesOf(reading)
  const missed = stated.filter((line) => !found.includes(line))
  const extra = found.filter((line) => !stated.includes(line))
  const { lost, invented } = integrity(reading)
  right += stated.length - missed.length
  wanted += stated.length
  spare += extra.length
  broken += lost + invented
  if (process.argv.includes('--misses') && missed.length + extra.length > 0)
    console.log(
      [`--- ${name}`, ...missed.map((line) => `  wants ${line}`), ...extra.map((line) => `  finds ${line}`)].join('\n'),
    )
}
console.log(
  `headers by hand  ${cases.length} short CVs  entries right in every field ${right}/${wanted}  others found ${spare}  words lost or invented ${broken}`,
)

function entriesOf({ entries, evidence }: Reading): string[] {
  return entries
    .filter(({ kind }) => kind !== 'skill' && kind !== 'language')
    .map(({ id, kind, title, organisation, start, end }) => {
      const items = evidence.filter(({ entry }) => entry === id).length
      return `${kind}: ${title} | ${organisation} | ${start}..${end} | ${items}`
    })
}
