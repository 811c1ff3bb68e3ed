import type { Page } from '@playwright/test'

/** The pane that shows a source beside the items. */
export function sourcePage(window: Page) {
  const pane = window.getByRole('complementary', { name: 'Source', exact: true })
  return {
    pane,
    desk: pane.getByRole('region', { name: /^Pages of/u }),
    text: pane.getByRole('region', { name: 'Text of the source' }),
    look: (name: 'Page' | 'Text') => pane.getByRole('tab', { name }),
    page: (number: number) => pane.getByRole('region', { name: new RegExp(`^Page ${number} of`, 'u') }),
    picture: (number: number) =>
      pane.getByRole('region', { name: new RegExp(`^Page ${number} of`, 'u') }).locator('canvas'),
    mark: (words: string | RegExp) => pane.getByRole('button', { name: words }),
    /** Imports bytes under a name and waits for their review. */
    async give(name: string, mimeType: string, buffer: Buffer) {
      const chooser = window.waitForEvent('filechooser')
      await window.getByRole('button', { name: 'Import…' }).first().click()
      await (await chooser).setFiles({ name, mimeType, buffer })
      await window.getByRole('button', { name: 'Looks right' }).waitFor()
    },
  }
}
