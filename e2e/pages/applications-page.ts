import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

/** The list of applications: table, board, search, insight. */
export function applicationsPage(window: Page) {
  const body = window.getByRole('region', { name: 'Applications' })
  const row = (role: string) =>
    body.getByRole('row').filter({ has: window.getByRole('link', { name: role, exact: true }) })
  return {
    body,
    row,
    dialog: window.getByRole('dialog'),
    column: (status: string) => body.getByRole('region', { name: status, exact: true }),
    show: (shape: 'Table' | 'Board' | 'Insight') => window.getByRole('tab', { name: shape }).click(),
    search: window.getByRole('searchbox', { name: 'Search all that is written' }),
    open: () => window.getByRole('link', { name: 'Applications' }).click(),
    /** Chooses an act of the menu of a role. */
    async act(role: string, name: string | RegExp) {
      await window.getByRole('button', { name: `More for ${role}` }).click()
      await window.getByRole('menuitem', { name }).click()
    },
    /** Starts an application from a posting's text and comes back to the list. */
    async create(text: string) {
      await window.getByRole('link', { name: 'Applications' }).click()
      await window.getByRole('button', { name: 'New application' }).first().click()
      await window.getByRole('textbox', { name: 'Posting text' }).fill(text)
      await window.getByRole('button', { name: 'Begin' }).click()
      await expect(window.getByRole('tab', { name: 'Posting' })).toBeVisible()
    },
    /** Writes a sentence into the section of a requirement, and waits until it is stored. */
    async write(heading: string, text: string) {
      await window.getByRole('tab', { name: 'Write' }).click()
      const section = window.getByRole('textbox', { name: 'Document' }).getByRole('region', { name: heading })
      await section.getByRole('paragraph').first().click()
      await window.keyboard.type(text)
      await expect(section).toContainText(text)
      await window.keyboard.press('ControlOrMeta+S')
      await expect(window.getByRole('contentinfo').getByText(/^Saved/u)).toBeVisible()
    },
  }
}
