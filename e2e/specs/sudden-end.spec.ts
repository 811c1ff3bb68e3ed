import { oneDrafted } from '../fixtures/one-drafted.ts'
import { startWebHost } from '../hosts/web-host.ts'
import { applicationPage } from '../pages/application-page.ts'
import { applicationsPage } from '../pages/applications-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, testWith } from '../test.ts'

const test = testWith(oneDrafted)
const asked = 'Strong data analysis skills in R or Python'

test('after a sudden end the next start says what is here, once, and the words are', async ({ library, browser }) => {
  const window = await (await browser.newContext()).newPage()
  const killed = await startWebHost(library)
  await window.goto(killed.address)
  await applicationPage(window).open()
  await applicationsPage(window).write(asked, 'I keep the counts of the river stations in R.')
  await window.keyboard.press('ControlOrMeta+S')
  await expect(window.getByRole('contentinfo').getByText(/^Saved/u)).toBeVisible()
  await killed.kill()

  const next = await startWebHost(library)
  await window.goto(next.address)
  const told = window.getByText(
    /^Vouch was ended before it could close\. What you wrote is here, “Water Quality Scientist”/u,
  )
  await expect(told).toBeVisible()
  await clean(window, 'the start after a sudden end')
  await window.getByRole('button', { name: 'Understood' }).click()
  await expect(told).toHaveCount(0)
  await applicationPage(window).open()
  await expect(applicationPage(window).section(asked)).toContainText('I keep the counts of the river stations in R.')
  await next.close()

  const last = await startWebHost(library)
  await window.goto(last.address)
  await expect(window.getByRole('link', { name: 'Applications' })).toBeVisible()
  await applicationPage(window).open()
  await expect(told).toHaveCount(0)
  await window.context().close()
  await last.close()
})
