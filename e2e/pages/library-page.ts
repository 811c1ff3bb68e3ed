import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')

/** The library and the way into it. */
export function libraryPage(window: Page) {
  const items = window.getByRole('region', { name: 'Items' })
  return {
    items,
    banner: items.getByRole('status').filter({ hasText: 'Read ' }),
    item: (words: string) => items.getByRole('button', { name: new RegExp(words, 'u') }),
    /** Chooses files of `e2e/fixtures` and waits for their review. */
    async import(...names: string[]) {
      const chooser = window.waitForEvent('filechooser')
      await window.getByRole('button', { name: 'Import…' }).first().click()
      await (await chooser).setFiles(names.map((name) => resolve(fixtures, name)))
      // A process of its own reads each file; a slow machine that is busy takes a minute to start it.
      await expect(window.getByRole('button', { name: 'Looks right' })).toBeVisible({ timeout: 120_000 })
    },
    acceptReview: () => window.getByRole('button', { name: 'Looks right' }).click(),
  }
}
