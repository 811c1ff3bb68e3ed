import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startWebHost } from '../hosts/web-host.ts'
import { applicationPage } from '../pages/application-page.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const validated = 'Validated four methods under ISO 17025'
const guard = pathToFileURL(resolve(import.meta.dirname, '../hosts/no-network.mjs')).href

test('the whole journey works with the network off, and nothing tries to reach it', async ({
  library,
  browser,
}, info) => {
  test.skip(info.project.metadata.host === 'desktop', 'The network is cut in the loopback host.')
  const tried = `${library}.network`
  const host = await startWebHost(library, { NODE_OPTIONS: `--import=${guard}`, VOUCH_NO_NETWORK: tried })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  const outside: string[] = []
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
    (route) => {
      outside.push(route.request().url())
      return route.abort('internetdisconnected')
    },
  )
  const window = await context.newPage()
  await window.goto(host.address)
  const files = libraryPage(window)
  const application = applicationPage(window)

  await test.step('files come in and are reviewed', async () => {
    await files.import('cv-scrambled.txt')
    await files.acceptReview()
  })

  await test.step('a posting is read, paired and drafted by the composer', async () => {
    await application.create('posting.md')
    await application.show('Write')
    await application.pair(laboratory, validated)
    await application.draft(laboratory)
    await expect(application.section(laboratory).getByRole('listitem').first()).toContainText(
      'I validated four methods',
    )
  })

  await test.step('connecting a model elsewhere reaches for nothing until it is asked', async () => {
    await window.getByRole('link', { name: 'Settings' }).click()
    await window.getByRole('button', { name: 'Connect a model…' }).click()
    await window.getByLabel('Server').selectOption('Other')
    await window.getByLabel('Address').fill('https://models.example.org/v1')
    await window.getByRole('textbox', { name: 'Model' }).fill('small')
    await window.getByRole('button', { name: 'Connect', exact: true }).click()
    expect(existsSync(tried)).toBe(false)
    await window.getByRole('button', { name: 'Disconnect' }).click()
  })

  await test.step('it is previewed and saved in every format it offers', async () => {
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('main').getByRole('link').first().click()
    await application.show('Preview')
    expect((await application.save('PDF')).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await application.save('Word')).subarray(0, 2).toString()).toBe('PK')
    for (const format of ['Markdown', 'Web page', 'Plain text'] as const)
      expect((await application.save(format)).toString()).toContain('I validated four methods')
  })

  expect(outside).toEqual([])
  expect(existsSync(tried) ? readFileSync(tried, 'utf8') : '').toBe('')
  await context.close()
  await host.close()
})
