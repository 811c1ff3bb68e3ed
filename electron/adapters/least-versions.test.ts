import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The least version of what reads or writes strangers' bytes, and the fault that was mended in it. Every copy in the lock file counts, also those that other
 * packages brought; one that is not there is fine. Audits run in public CI, where the registry answers them.
 */
const least: Readonly<Record<string, readonly [version: string, why: string]>> = {
  mammoth: ['1.12.3', 'reading outside pictures (CVE-2025-11849), prototype pollution, endless backtracking'],
  'pdfjs-dist': ['4.2.67', 'script in a font matrix (CVE-2024-4367)'],
  jszip: ['3.8.0', 'names that leave the archive (CVE-2022-48285)'],
  '@xmldom/xmldom': ['0.8.4', 'more than one root element (CVE-2022-39353)'],
  papaparse: ['5.2.0', 'endless backtracking (CVE-2020-36649)'],
  dompurify: ['3.4.13', 'mutations past the sanitiser (CVE-2026-65902)'],
  'markdown-it': ['14.3.3', 'endless backtracking (CVE-2026-111766)'],
  marked: ['18.2.1', 'time that grows with the square of the text'],
  ws: ['8.17.1', 'a crash by many headers (CVE-2024-37890)'],
  electron: ['41.0.0', 'offscreen windows and their children (CVE-2026-34774)'],
}

const root = resolve(import.meta.dirname, '../..')
const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)

const copies = Object.entries(lock.packages).flatMap(([path, { version }]) => {
  const name = path.split('node_modules/').at(-1) ?? ''
  return version && name in least ? [{ name, path, version }] : []
})

const parts = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? []

function isLess(one: string, other: string): boolean {
  const [left, right] = [parts(one), parts(other)]
  const at = right.findIndex((number, index) => number !== left[index])
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}

describe('what reads strangers’ bytes', () => {
  it.each(copies)('$path $version is new enough', ({ name, version }) => {
    const [needed, why] = least[name] ?? ['0', '']
    expect(isLess(version, needed), `${name} ${version} has a known fault before ${needed}: ${why}`).toBe(false)
  })

  it('is compared number by number', () => {
    expect(isLess('1.9.0', '1.12.3')).toBe(true)
    expect(isLess('6.5.438', '4.2.67')).toBe(false)
    expect(isLess('1.12.3', '1.12.3')).toBe(false)
    expect(copies.length).toBeGreaterThanOrEqual(6)
  })
})
