import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { chromium } from 'playwright'
import { findBrowser } from '../../electron/loopback/find-browser.ts'

/** Prints HTML with Chromium as a tagged PDF, or null when there is no Chromium to run. The first call includes its start. */
export async function chromiumPrinter(): Promise<{
  print(html: string): Promise<Uint8Array>
  close(): Promise<void>
} | null> {
  const own = chromium.executablePath()
  const installed = findBrowser({ platform: process.platform, home: homedir(), env: process.env })?.path
  const executablePath = existsSync(own) ? own : installed
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage()
  return {
    async print(html) {
      await page.setContent(html)
      return await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })
    },
    close: () => browser.close(),
  }
}
