import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsParts } from './settings-parts.ts'

describe('the parts of the settings', () => {
  it('are the headings that stand there, so that the palette leads to each', () => {
    const folder = import.meta.dirname
    const headings = readdirSync(folder)
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/<h2[^>]*>([^<{]+)<\/h2>/gu)])
      .map(([, heading]) => heading)
    expect(headings.toSorted()).toEqual([...settingsParts].toSorted())
  })
})
