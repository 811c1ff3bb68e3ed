import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where each bench's last output is kept; git knows nothing of it. */
const folder = resolve(import.meta.dirname, '../../out/bench')

export function keepOutput(bench: string, output: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${bench}.txt`), output)
}

/** What a bench printed last on this computer, and the day (YYYY-MM-DD); null when it was not run here. */
export function keptOutput(bench: string): { readonly output: string; readonly at: string } | null {
  const path = join(folder, `${bench}.txt`)
  try {
    return { output: readFileSync(path, 'utf8'), at: statSync(path).mtime.toISOString().slice(0, 10) }
  } catch {
    return null
  }
}
