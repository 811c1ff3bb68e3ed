import type { Page } from '@playwright/test'

/** Types other words in the place of some of the document's. */
export async function retype(window: Page, words: string, others: string) {
  await window.getByRole('textbox', { name: 'Document' }).getByText(words).last().click()
  await window.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.document') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0 || node.parentElement?.closest('[data-proposal]')) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, words)
  // The editor hears of a selection only after it was made.
  await window.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))))
  await window.keyboard.type(others)
}
