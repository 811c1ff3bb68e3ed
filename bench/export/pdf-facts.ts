import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function run(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

/** What poppler says of a PDF: tags, XMP metadata (which a PDF/UA claim needs), version and fonts; a word when it is not installed. */
export function pdfFacts(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'vouch-bench-')), 'page.pdf')
  writeFileSync(path, bytes)
  const info = run('pdfinfo', [path])
  if (info === null) return 'pdfinfo is not installed'
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'mu').exec(info)?.[1] ?? '?'
  const claim = /<pdfuaid:part>\s*1|pdfuaid:part="1"/u.test(run('pdfinfo', ['-meta', path]) ?? '')
  const fonts = (run('pdffonts', [path]) ?? '')
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
  const embedded = fonts.filter((line) => /\byes yes yes\b/u.test(line)).length
  return [
    `PDF ${field('PDF version')}`,
    `${field('Pages')} pages`,
    `tagged ${field('Tagged')}`,
    `PDF/UA-1 claimed ${claim ? 'yes' : 'no'}`,
    `fonts embedded with Unicode map ${embedded}/${fonts.length}`,
  ].join(', ')
}
