import { spawnSync } from 'node:child_process'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { collapse } from '../../shared/text/collapse.ts'
import { tokens } from '../../shared/text/tokens.ts'
import { type Count, emptyCounts, f1, measures, scoreReading } from './score-reading.ts'
import { type DrawnPdf, type DrawOptions, drawPdfs } from './writers/generate-pdfs.ts'

interface Sum {
  readonly counts: Record<(typeof measures)[number], Count>
  files: number
  bullets: number
  whole: number
  peer: number
  wrong: number
  shown: number
  written: number
  dropped: number
  lost: number
  invented: number
}

/**
 * Prints the import of generated PDFs by producer: field F1, values wrong without a doubt, words of the page that the reader
 * dropped, and the share of bullets read whole beside the share that `pdftotext` gives in one piece where it is installed.
 */
export async function measurePdfs(options: DrawOptions & { readonly misses: boolean }): Promise<void> {
  const sums = new Map<string, Sum>()
  for await (const drawn of drawPdfs(options)) {
    const sum = sums.get(drawn.group) ?? freshSum()
    sums.set(drawn.group, sum)
    const misses = await add(sum, drawn)
    if (options.misses && misses.length > 0 && !drawn.group.startsWith('fresh'))
      console.log(`--- ${drawn.name}\n${misses.join('\n')}`)
  }
  for (const [group, sum] of sums) print(group, sum)
}

function freshSum(): Sum {
  const zero = {
    files: 0,
    bullets: 0,
    whole: 0,
    peer: 0,
    wrong: 0,
    shown: 0,
    written: 0,
    dropped: 0,
    lost: 0,
    invented: 0,
  }
  return { counts: emptyCounts(), ...zero }
}

async function add(sum: Sum, { name, bytes, person, months, written }: DrawnPdf): Promise<readonly string[]> {
  const document = await readBytes({ name, bytes })
  const found = new Set(document.blocks.filter(({ kind }) => kind === 'bullet').map(({ text }) => text))
  const bullets = [...person.roles, ...(name.includes('frames') ? [] : person.projects)]
    .flatMap((each) => each.bullets)
    .map(collapse)
  const peer = pdftotext(bytes)
  const score = scoreReading(readSource(document), person, months)
  for (const measure of measures) {
    sum.counts[measure].right += score.counts[measure].right
    sum.counts[measure].found += score.counts[measure].found
    sum.counts[measure].wanted += score.counts[measure].wanted
  }
  const dropped = droppedWords(written, document.text)
  sum.files += 1
  sum.bullets += bullets.length
  sum.whole += bullets.filter((text) => found.has(text)).length
  sum.peer += bullets.filter((text) => peer.includes(text)).length
  sum.wrong += score.silent.wrong
  sum.shown += score.silent.shown
  sum.written += tokens(written).length
  sum.dropped += dropped.length
  sum.lost += score.lost
  sum.invented += score.invented
  return dropped.length > 0 ? [...score.misses, `dropped: ${dropped.join(' ')}`] : score.misses
}

/** Words of a page that are nowhere in the text as read. */
export function droppedWords(written: string, read: string): string[] {
  const there = new Set(tokens(read).map(({ word }) => word.toLowerCase()))
  return tokens(written).flatMap(({ word }) => (there.has(word.toLowerCase()) ? [] : [word]))
}

/** The text that pdftotext reads in its default order, collapsed; empty where it is not installed. */
function pdftotext(bytes: Uint8Array): string {
  const run = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 50_000_000 })
  return run.status === 0 ? collapse(run.stdout) : ''
}

function print(group: string, sum: Sum): void {
  const row = measures.map((measure) => `${measure} ${f1(sum.counts[measure]).toFixed(3)}`).join('  ')
  const silent = ((100 * sum.wrong) / Math.max(1, sum.shown)).toFixed(1)
  const [whole, peer] = [sum.whole, sum.peer].map((part) => (part / Math.max(1, sum.bullets)).toFixed(3))
  console.log(`${group.padEnd(25)} ${sum.files} files  ${row}`)
  console.log(
    `${''.padEnd(25)} silent errors ${silent} %  words dropped ${sum.dropped} of ${sum.written}  lost ${sum.lost}  invented ${sum.invented}  bullets whole ${whole} (pdftotext in one piece ${peer})`,
  )
}
