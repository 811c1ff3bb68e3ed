import type { Page } from '@playwright/test'
import { startWebHost } from '../hosts/web-host.ts'
import { applicationPage } from '../pages/application-page.ts'
import { reachable } from '../pages/reachable.ts'
import { expect, testWith } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const unbroken = (word: string) => word.repeat(20).slice(0, 120)
/** Names as employers give them at their worst: 120 letters without a space, and words that run from right to left. */
const names = [
  { role: unbroken('Oberwasserstraßenbaurätin'), company: unbroken('Binnenschifffahrtsamt') },
  { role: 'عالمة جودة المياه في محطة الأنهار الشمالية', company: 'هيئة المياه الوطنية' },
]

const test = testWith({
  sources: ['personal-page.md', 'cv-scrambled.txt'],
  applications: names.map((named) => ({
    posting: 'posting.md',
    named,
    pairs: [[laboratory, 'Validated four methods under ISO 17025']] as const,
    drafted: [laboratory],
  })),
})

/** Nothing of the window runs over its edge, and no control lies over another. */
async function whole(window: Page, screen: string): Promise<void> {
  await reachable(window, screen)
  expect(await window.evaluate(overlapping), `${screen}: controls over each other`).toEqual([])
  expect(await window.evaluate(spilled), `${screen}: names that run out of what holds them`).toEqual([])
  if (process.env.VOUCH_PICTURES) {
    const { width } = window.viewportSize() ?? { width: 0 }
    await window.screenshot({ path: `${process.env.VOUCH_PICTURES}/names-${screen}-${width}.png` })
  }
}

/** Runs in the page. */
function overlapping(): string[] {
  const parts = [
    ...document.querySelectorAll('header :is(a, button), footer :is(a, button), [role=dialog] :is(button, input)'),
  ]
  const boxes = parts
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1)
  const over = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  return boxes.flatMap(({ one, box }, at) =>
    boxes
      .slice(at + 1)
      .filter((next) => !one.contains(next.one) && over(box, next.box))
      .map((next) => `${one.textContent} / ${next.one.textContent}`),
  )
}

/** Runs in the page. */
function spilled(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const out: string[] = []
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!/\S{60}/u.test(text.textContent ?? '') || !text.parentElement?.checkVisibility()) continue
    const range = document.createRange()
    range.selectNode(text)
    const { right } = range.getBoundingClientRect()
    let holder: Element | null = text.parentElement
    while (holder && holder !== document.body) {
      const { overflowX, display } = getComputedStyle(holder)
      if (display !== 'inline' && right > holder.getBoundingClientRect().right + 2) {
        if (overflowX !== 'hidden' && overflowX !== 'clip')
          out.push(`${holder.tagName} ${holder.className}: ${text.textContent?.slice(0, 30)}`)
        break
      }
      holder = holder.parentElement
    }
  }
  return out
}

for (const width of [1024, 1440])
  test(`roles and companies with very long names, and from right to left, break no screen ${width} wide`, async ({
    library,
    browser,
  }) => {
    const host = await startWebHost(library)
    const context = await browser.newContext({ viewport: { width, height: 640 } })
    const window = await context.newPage()
    const application = applicationPage(window)
    await window.goto(host.address)
    for (const shape of ['Table', 'Board', 'Insight']) {
      await window.getByRole('tab', { name: shape }).click()
      await expect(window.getByRole('main')).toContainText('هيئة المياه الوطنية')
      await whole(window, shape.toLowerCase())
    }
    await window.getByRole('tab', { name: 'Table' }).click()
    await window.getByRole('searchbox', { name: 'Search all that is written' }).fill('ISO 17025')
    await expect(window.getByText(/\d places? in 2 applications/u)).toBeVisible()
    await whole(window, 'found')
    await window.getByRole('searchbox', { name: 'Search all that is written' }).fill('')
    for (const act of ['Rename…', 'Use as a starting point…', 'Delete for good…']) {
      await window
        .getByRole('main')
        .getByRole('button', { name: /^More for Ober/u })
        .click()
      await window.getByRole('menuitem', { name: act }).click()
      await expect(window.getByRole('dialog')).toBeVisible()
      await whole(window, act.slice(0, 6).toLowerCase().trim())
      await window.keyboard.press('Escape')
    }
    for (const [at, { role }] of names.entries()) {
      await application.open(role.slice(0, 20), 'Posting')
      await expect(window.getByText('About Tarn Water').first()).toBeVisible()
      await whole(window, `posting-${at}`)
      for (const view of ['Fit', 'Write', 'Preview'] as const) {
        await application.show(view)
        if (view === 'Write') await expect(application.section(/accredited laboratory/u)).toContainText('ISO 17025')
        if (view === 'Fit') await expect(window.getByRole('grid')).toBeVisible()
        if (view === 'Preview') await expect(window.getByRole('img').first()).toBeVisible()
        await whole(window, `${view.toLowerCase()}-${at}`)
      }
    }
    await window.keyboard.press('ControlOrMeta+K')
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.keyboard.type('Ober')
    await expect(window.getByRole('option').first()).toBeVisible()
    await whole(window, 'palette')
    await window.keyboard.press('Escape')
    await window.getByRole('link', { name: 'Library' }).click()
    await expect(window.getByRole('region', { name: 'Items' })).toBeVisible()
    await whole(window, 'library')
    await context.close()
    await host.close()
  })
