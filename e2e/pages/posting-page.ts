import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

/** The posting's text and its requirements as a list. */
export function postingPage(window: Page) {
  const list = window.getByRole('complementary', { name: 'Requirements' })
  const text = window.getByRole('region', { name: 'Posting', exact: true })
  const words = text.getByRole('region', { name: 'Text of the posting' })
  return {
    list,
    text,
    words,
    messages: window.getByRole('region', { name: 'Messages' }),
    /** The row of a requirement, and the button in it that chooses it. */
    row: (asked: string) => list.getByRole('listitem').filter({ hasText: asked }),
    pick: (asked: string) => list.getByRole('button', { name: asked }).first(),
    /** The words that are marked in the text. */
    marked: (asked: string) => words.locator('[data-range]').filter({ hasText: asked }).first(),
    rows: async () => (await list.getByRole('listitem').allTextContents()).map((each) => each.trim()),
    undo: () => window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: /^Undo/u }).click(),
    /** Selects words of the text as a person does with the mouse. */
    async drag(asked: string) {
      const at = await words
        .getByText(asked)
        .first()
        .evaluate((element, wanted) => {
          element.scrollIntoView({ block: 'center' })
          const node = element.firstChild
          const start = node?.nodeValue?.indexOf(wanted) ?? -1
          const range = document.createRange()
          if (!node || start < 0) throw new Error(`“${wanted}” is not in one piece of the text.`)
          range.setStart(node, start)
          range.setEnd(node, start + wanted.length)
          const boxes = [...range.getClientRects()]
          const [first, last] = [boxes[0], boxes.at(-1)]
          if (!first || !last) throw new Error('Nothing to be seen.')
          return { from: [first.left + 1, first.top + 8], to: [last.right, last.top + 8] }
        }, asked)
      await window.mouse.move(at.from[0] ?? 0, at.from[1] ?? 0)
      await window.mouse.down()
      await window.mouse.move(at.to[0] ?? 0, at.to[1] ?? 0, { steps: 4 })
      await window.mouse.up()
      await expect(window.getByRole('toolbar', { name: 'Add as requirement' })).toBeVisible()
    },
    /** Opens the dialog and chooses a file of `e2e/fixtures` in it. */
    async give(name: string) {
      await window.getByRole('link', { name: 'Applications' }).click()
      await window.getByRole('button', { name: 'New application' }).first().click()
      const chooser = window.waitForEvent('filechooser')
      await window.getByRole('button', { name: 'Choose a file…' }).click()
      await (await chooser).setFiles(resolve(import.meta.dirname, '../fixtures', name))
    },
  }
}
