import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser } from '@playwright/test'

const fixtures = resolve(import.meta.dirname, '../fixtures')

const known = new Map<string, Promise<Buffer>>()

/** A page of `e2e/fixtures` printed by the browser itself, once. */
export function printToPdf(browser: Browser, name: string): Promise<Buffer> {
  const now = known.get(name) ?? readFile(resolve(fixtures, name), 'utf8').then((html) => printed(browser, html))
  known.set(name, now)
  return now
}

/** HTML printed by the browser itself, on small paper so that little text fills several pages. */
export async function printed(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage()
  await page.setContent(html)
  const margin = { top: '1.2cm', bottom: '1.2cm', left: '1.2cm', right: '1.2cm' }
  const bytes = await page.pdf({ format: 'A5', margin, printBackground: true })
  await page.close()
  return bytes
}
