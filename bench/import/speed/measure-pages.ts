import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { processReader } from '../../../electron/adapters/reading-process/reader.ts'
import { ensureBuilt } from '../../../scripts/ensure-built.ts'
import { readSource } from '../../../shared/importing/read-source.ts'
import { fivePages } from './five-pages.ts'

const runs = 7
const built = resolve(import.meta.dirname, '../../../dist/node')

/**
 * Prints the median milliseconds from a PDF of five pages to its entries: with the start of its own process, as a program that is open reads it, and of
 * the whole command from the start of Vouch to what it prints. Of the built app, which is what people run.
 */
export async function measurePages(seed: number): Promise<void> {
  ensureBuilt('node')
  const { bytes, pages } = await fivePages(seed)
  const opened = await median(() => readOnce(bytes))
  console.log(`PDF of ${pages} pages to entries and evidence, its process included: ${opened} ms (median of ${runs})`)
  const folder = mkdtempSync(join(tmpdir(), 'vouch-pages-'))
  const file = join(folder, 'cv.pdf')
  writeFileSync(file, bytes)
  const whole = await median(() => command(['import', file, '--dry-run', '--json']))
  rmSync(folder, { recursive: true })
  console.log(`The same by the command line, from its start to its end: ${whole} ms (median of ${runs})`)
}

async function readOnce(bytes: Uint8Array): Promise<void> {
  const reader = processReader({ time: 60_000, script: join(built, 'reading.js') })
  readSource(await reader.read({ name: 'cv.pdf', bytes }))
}

function command(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(built, 'cli.js'), ...args], { maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`vouch ${args[0]} ended with ${status}`)
}

async function median(act: () => void | Promise<void>): Promise<string> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = performance.now()
    await act()
    times.push(performance.now() - before)
  }
  return (times.sort((a, b) => a - b)[runs >> 1] ?? 0).toFixed(0)
}
