import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

/** One application: its posting, the writing, the preview. */
export function applicationPage(window: Page) {
  const evidence = window.getByRole('complementary', { name: 'Evidence' })
  const requirements = window.getByRole('complementary', { name: 'Requirements' })
  const section = (heading: string | RegExp) =>
    window.getByRole('textbox', { name: 'Document' }).getByRole('region', { name: heading })
  const requirement = (text: string) => requirements.getByRole('button', { name: new RegExp(text, 'u') })
  return {
    evidence,
    requirements,
    section,
    requirement,
    /** What is written in a section, without the marks that a check may put between two sentences at any time. */
    words: (heading: string | RegExp) =>
      section(heading)
        .locator('.section-body')
        .evaluate((body) => {
          const copy = document.createElement('div')
          copy.append(...body.cloneNode(true).childNodes)
          for (const mark of copy.querySelectorAll('[role=note]')) mark.remove()
          return copy.textContent ?? ''
        }),
    /** The card of the evidence panel with these words. */
    card: (words: string) => evidence.getByRole('listitem').filter({ hasText: words }).first(),
    footer: window.getByRole('contentinfo'),
    show: (view: 'Posting' | 'Fit' | 'Write' | 'Preview') => window.getByRole('tab', { name: view }).click(),
    /** Starts an application from the text of a fixture. */
    async create(posting: string) {
      await window.getByRole('link', { name: 'Applications' }).click()
      await window.getByRole('button', { name: 'New application' }).first().click()
      const text = readFileSync(resolve(import.meta.dirname, '../fixtures', posting), 'utf8')
      await window.getByRole('textbox', { name: 'Posting text' }).fill(text)
      await window.getByRole('button', { name: 'Begin' }).click()
      await expect(window.getByRole('tab', { name: 'Posting' })).toBeVisible()
    },
    /** Opens an application that is there already. */
    async open(title = 'Water Quality Scientist', view: 'Posting' | 'Fit' | 'Write' | 'Preview' = 'Write') {
      await window.getByRole('link', { name: 'Applications' }).click()
      await window.getByRole('main').getByRole('link', { name: title }).first().click()
      await window.getByRole('tab', { name: view }).click()
    },
    /** Pairs the evidence with these words with a requirement, by way of the panel's search. */
    async pair(asked: string, words: string) {
      await requirement(asked).click()
      const search = evidence.getByRole('searchbox')
      await search.fill(words)
      const found = evidence.getByRole('listitem').filter({ hasText: words })
      await found.first().getByRole('button', { name: 'Pair' }).click()
      await search.fill('')
      await expect(evidence.getByRole('listitem').filter({ hasText: words }).first()).toContainText(/strong|partial/u)
    },
    /** Asks the composer for a section's text and accepts it. */
    async draft(heading: string) {
      const part = section(heading)
      await part.getByRole('button', { name: 'Draft' }).click()
      await part.getByRole('region', { name: 'Proposal' }).getByRole('button', { name: 'Accept', exact: true }).click()
      await expect(part.getByRole('region', { name: 'Proposal' })).toHaveCount(0)
    },
    /** Saves in a format from the preview and gives the file's bytes; `allTheSame` when claims that are not backed are shown first. */
    async save(
      format: 'PDF' | 'Markdown' | 'Word' | 'Web page' | 'Plain text' | 'Evidence as Markdown',
      { allTheSame = false }: { readonly allTheSame?: boolean } = {},
    ): Promise<Buffer> {
      const download = window.waitForEvent('download')
      await window.getByRole('button', { name: format, exact: true }).click()
      if (allTheSame) await window.getByRole('button', { name: 'Save all the same' }).click()
      return readFile(await (await download).path())
    },
    saved: () => expect(window.getByRole('contentinfo').getByText(/^Saved/u)).toBeVisible(),
  }
}
