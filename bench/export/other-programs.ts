import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file with the name it is given to another program under. */
export interface BenchFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Another program's conversion: the files it made, by their names, and how long it took in milliseconds; null where it cannot be run. */
export interface Converted {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly milliseconds: number
}

function inFolder(given: readonly BenchFile[], run: (folder: string, out: string) => void): Converted | null {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'))
  const out = join(folder, 'out')
  mkdirSync(out)
  try {
    for (const { name, bytes } of given) writeFileSync(join(folder, name), bytes)
    const start = performance.now()
    run(folder, out)
    const milliseconds = performance.now() - start
    return { files: new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))])), milliseconds }
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const quiet = { stdio: 'ignore', timeout: 180_000 } as const

/** Converts files with LibreOffice, all in one start of it with a profile of its own. */
export function withLibreOffice(given: readonly BenchFile[], to: string): Converted | null {
  return inFolder(given, (folder, out) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const names = given.map(({ name }) => join(folder, name))
    execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, ...names], quiet)
  })
}

/** Programs that pandoc can make a PDF with, best known first. */
const engines = ['xelatex', 'lualatex', 'tectonic', 'typst', 'weasyprint', 'wkhtmltopdf', 'pdflatex', 'groff']

/** The first of pandoc's PDF programs that is installed. */
export function pandocEngine(): string | null {
  return engines.find((engine) => isThere(engine)) ?? null
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], quiet)
    return true
  } catch {
    return false
  }
}

/** Converts one Markdown file with pandoc. `engine` is needed for PDF alone. */
export function withPandoc(given: BenchFile, ending: 'pdf' | 'docx', engine: string | null): Converted | null {
  return inFolder([given], (folder, out) => {
    const through = engine === 'groff' ? ['-t', 'ms', '--pdf-engine=pdfroff'] : engine ? [`--pdf-engine=${engine}`] : []
    const to = join(out, `made.${ending}`)
    execFileSync('pandoc', [join(folder, given.name), '-s', ...through, '-o', to], quiet)
  })
}
