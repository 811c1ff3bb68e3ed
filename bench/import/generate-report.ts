import { spawnSync } from 'node:child_process'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { collapse } from '../../shared/text/collapse.ts'
import { type DrawnPdf, drawPdfs } from './generate-pdfs.ts'
import { type Count, emptyCounts, f1, measures, scoreReading } from './score-reading.ts'

/**
 * Import of generated PDFs by producer: field F1, and the share of bullets read whole, as one bullet, beside the share that
 * `pdftotext` gives in one piece where it is installed. `--seed=N` draws other people and layouts, `--count=N` how many of each.
 */
const option = (name: string, fallback: number) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)

interface Sum {
  readonly counts: Record<(typeof measures)[number], Count>
  files: number
  bullets: number
  whole: number
  peer: number
  lost: number
  invented: number
}

const sums = new Map<string, Sum>()
const seed = option('seed', 1)
for await (const drawn of drawPdfs({ seed, count: option('count', 8) })) {
  const sum = sums.get(drawn.group) ?? {
    counts: emptyCounts(),
    files: 0,
    bullets: 0,
    whole: 0,
    peer: 0,
    lost: 0,
    invented: 0,
  }
  sums.set(drawn.group, sum)
  await add(sum, drawn)
}

async function add(sum: Sum, { name, bytes, person, months }: DrawnPdf): Promise<void> {
  const document = await readBytes({ name, bytes })
  const found = new Set(document.blocks.filter(({ kind }) => kind === 'bullet').map(({ text }) => text))
  const bullets = [...person.roles, ...person.projects].flatMap((each) => each.bullets).map(collapse)
  const peer = pdftotext(bytes)
  const score = scoreReading(readSource(document), person, months)
  for (const measure of measures) {
    sum.counts[measure].right += score.counts[measure].right
    sum.counts[measure].found += score.counts[measure].found
    sum.counts[measure].wanted += score.counts[measure].wanted
  }
  sum.files += 1
  sum.bullets += bullets.length
  sum.whole += bullets.filter((text) => found.has(text)).length
  sum.peer += bullets.filter((text) => peer.includes(text)).length
  sum.lost += score.lost
  sum.invented += score.invented
}

/** The text that pdftotext reads in its default order, collapsed; empty where it is not installed. */
function pdftotext(bytes: Uint8Array): string {
  const run = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 50_000_000 })
  return run.status === 0 ? collapse(run.stdout) : ''
}

console.log(`import, generated PDFs, seed ${seed}`)
for (const [group, sum] of sums) {
  const row = measures.map((measure) => `${measure} ${f1(sum.counts[measure]).toFixed(3)}`).join('  ')
  console.log(`${group.padEnd(18)} ${sum.files} files  ${row}`)
  console.log(
    `${''.padEnd(18)} bullets whole ${(sum.whole / sum.bullets).toFixed(3)} (pdftotext in one piece ${(sum.peer / sum.bullets).toFixed(3)})  words lost ${sum.lost}  invented ${sum.invented}`,
  )
}
