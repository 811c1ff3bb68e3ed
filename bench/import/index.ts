import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { pageOf } from './layouts/page-of.ts'
import { measureFormats } from './measure-formats.ts'
import { measurePdfs } from './measure-pdfs.ts'
import { drawPerson } from './people/draw-person.ts'
import { random } from './random.ts'
import { type Count, emptyCounts, f1, measures, scoreReading } from './score-reading.ts'
import { drawShapes } from './shapes/draw-shapes.ts'
import { measurePages } from './speed/measure-pages.ts'
import { measureSpeed } from './speed/measure-speed.ts'
import { drawUntouched } from './untouched.ts'
import { drawVaried } from './varied.ts'
import { type PageFormat, writePage } from './writers/write-page.ts'

/**
 * Field F1 of import over generated CVs of fictional people. `--seed=N` draws other people and layouts, `--count=N` how many
 * of each text format, `--people=N` how many of each producer of PDFs, `--only=pdf` measures those alone, `--only=speed` how fast it is and `--group=NAME` only one group of them, `--misses` prints what was missed (development layouts only).
 */
const option = (name: string, fallback: number) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const [seed, count] = [option('seed', 1), option('count', 60)]
const only = process.argv.find((word) => word.startsWith('--only='))?.split('=')[1]

interface Drawn {
  readonly name: string
  readonly person: Parameters<typeof scoreReading>[1]
  readonly months: boolean
  readonly content: string
}

function developed(format: PageFormat, index: number): Drawn {
  const source = random(seed * 7919 + index * 31 + format.length * 101 + format.charCodeAt(0))
  const person = drawPerson(source)
  const page = pageOf(person, source)
  return { name: `${format}-${index}.${format}`, person, months: page.months, content: writePage(page, format, source) }
}

async function measure(set: string, drawn: readonly Drawn[]): Promise<void> {
  const counts = emptyCounts()
  const totals = { wrong: 0, shown: 0, lost: 0, invented: 0 }
  for (const { name, person, months, content } of drawn) {
    const reading = readSource(await readBytes({ name, bytes: new TextEncoder().encode(content) }))
    const score = scoreReading(reading, person, months)
    for (const each of measures) addCount(counts[each], score.counts[each])
    totals.wrong += score.silent.wrong
    totals.shown += score.silent.shown
    totals.lost += score.lost
    totals.invented += score.invented
    if (
      process.argv.includes('--misses') &&
      !set.startsWith('untouched') &&
      (score.misses.length > 0 || score.lost + score.invented > 0)
    ) {
      console.log(
        `--- ${name}\n${score.misses.join('\n')}${score.lost ? `\nlost ${score.lost}` : ''}${score.invented ? `\ninvented ${score.invented}` : ''}`,
      )
    }
    if (process.argv.includes(`--show=${name}`)) console.log(content)
  }
  const row = measures.map((each) => `${each} ${f1(counts[each]).toFixed(3)}`).join('  ')
  console.log(`${set.padEnd(16)} ${drawn.length} files  ${row}`)
  console.log(
    `${''.padEnd(16)} silent errors ${((100 * totals.wrong) / Math.max(1, totals.shown)).toFixed(1)} %  words lost ${totals.lost}  invented ${totals.invented}`,
  )
}

function addCount(sum: Count, more: Count): void {
  sum.right += more.right
  sum.found += more.found
  sum.wanted += more.wanted
}

console.log(`import, generated CVs, seed ${seed}`)
const numbers = Array.from({ length: count }, (_, index) => index)
for (const format of ['md', 'txt', 'html'] as const) {
  if (only && only !== format) continue
  await measure(
    format,
    numbers.map((index) => developed(format, index)),
  )
}
for (const [set, draw, stride] of [
  ['varied', drawVaried, 104729],
  ['shapes', drawShapes, 32452843],
  ['untouched', drawUntouched, 15485863],
] as const) {
  for (const format of ['md', 'txt', 'html'] as const) {
    if (only && only !== set) continue
    await measure(
      `${set} ${format}`,
      numbers.map((index) => draw(format, random(seed * stride + index * 17 + format.charCodeAt(0)), index)),
    )
  }
}
measureSpeed(seed)
if (!only || only === 'pdf') {
  const people = option('people', 6)
  const group = process.argv.find((word) => word.startsWith('--group='))?.slice(8) ?? ''
  await measurePdfs({ seed, count: people, group, misses: process.argv.includes('--misses') })
  if (group === '') await measureFormats({ seed, people })
}
if ((!only || only === 'pdf' || only === 'speed') && !process.argv.some((word) => word.startsWith('--group=')))
  await measurePages(seed)
if (only !== 'speed') {
  await import('./handwritten-headers.ts')
  await import('./handwritten.ts')
  await import('./labelled.ts')
}
