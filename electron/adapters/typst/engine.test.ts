import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { letterSample } from '../../../shared/formats/testing/sample-documents.ts'
import { toTypstData } from '../../../shared/formats/typst/to-typst-data.ts'
import { createEngine } from './engine.ts'

it('typesets without leaving anything in the temporary folder', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  vi.stubEnv('TMPDIR', folder)
  try {
    const engine = await createEngine()
    expect(engine.pdf(toTypstData(letterSample, { paper: 'a4' }), { timestamp: 1_700_000_000 }).pages).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  } finally {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
})
