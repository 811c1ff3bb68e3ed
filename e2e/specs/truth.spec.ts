import { LLMock } from '@copilotkit/aimock'
import type { Page } from '@playwright/test'
import { oneDrafted } from '../fixtures/one-drafted.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const teams = 'Leading and training field teams'
const analysis = 'Strong data analysis skills in R or Python'

const card = (window: Page) => window.getByRole('dialog').filter({ hasText: 'back to the text' })

test.use({ prepared: oneDrafted })

/** Accepts the fix that was proposed, which has the focus. */
async function accept(window: Page) {
  await expect(
    window.getByRole('region', { name: 'Proposal' }).getByRole('button', { name: 'Accept', exact: true }),
  ).toBeFocused()
  await window.keyboard.press('Enter')
}

/** An application with one drafted section, at the writing. */
async function writing(window: Page) {
  const application = applicationPage(window)
  await application.open()
  await expect(application.footer).toContainText('1 claim backed')
  return application
}

async function type(window: Page, section: string, text: string) {
  await applicationPage(window).section(section).getByRole('paragraph').last().click()
  await window.keyboard.press('End')
  await window.keyboard.type(text)
}

test('what is found can be gone through and settled by key, each in one step that can be undone', async ({
  window,
}) => {
  const application = await writing(window)
  const drafted = application.section(laboratory)

  await test.step('a number changed by hand is flagged; my own wording is one key away', async () => {
    await expect(drafted).toContainText('four methods')
    await drafted.getByText('four methods').dblclick()
    await select(window, 'four')
    await window.keyboard.type('forty')
    await expect(application.footer).toContainText('1 flagged')
    await expect(drafted.getByRole('note', { name: 'check: number' })).toContainText('number')
    await window.keyboard.press('F8')
    await expect(card(window)).toBeFocused()
    await expect(card(window)).toContainText('Goes beyond your evidence')
    await expect(card(window)).toContainText('“Validated four methods under ISO 17025')
    await expect(card(window).getByRole('button', { name: 'Use my wording…' })).toBeVisible()
    await expect(card(window).getByRole('button').first(), 'what mends it comes first').toHaveText(/^Use “four”…/u)
    await window.keyboard.press('e')
    await accept(window)
    await expect(drafted).toContainText('validated four methods')
    await expect(application.footer).not.toContainText('flagged')
    await window.keyboard.press('ControlOrMeta+Z')
    await expect(drafted).toContainText('forty methods')
    await expect(application.footer).toContainText('1 flagged')
    await window.keyboard.press('F8')
    await expect(card(window).getByRole('button', { name: 'Use my wording…' })).toBeVisible()
    await window.keyboard.press('w')
    await accept(window)
    await expect(drafted).toContainText('validated four methods')
    await expect(application.footer).not.toContainText('flagged')
    await window.keyboard.press('ControlOrMeta+Z')
    await expect(drafted).toContainText('forty methods')
    await window.keyboard.press('ControlOrMeta+Shift+Z')
    await expect(drafted).toContainText('validated four methods')
  })

  await test.step('a bound raised by hand is softened to what the evidence says by two keys', async () => {
    await drafted.getByText('four methods').dblclick()
    await select(window, 'four')
    await window.keyboard.type('more than four')
    await expect(application.footer).toContainText('1 flagged')
    await window.keyboard.press('F8')
    await expect(card(window).getByRole('button', { name: 'Soften…' })).toBeVisible()
    await window.keyboard.press('s')
    await accept(window)
    await expect(drafted).toContainText('validated four methods')
    await expect(application.footer).not.toContainText('flagged')
  })

  await test.step('a claim nothing backs is vouched for: dated, counted apart, and there after loading again', async () => {
    await type(window, teams, 'I led a team of ninety people in Norway.')
    await expect(application.footer).toContainText('1 claim without evidence')
    await application.section(teams).getByRole('note', { name: 'check: no evidence' }).click()
    await expect(card(window)).toContainText('Nothing is cited for this claim.')
    await card(window).getByRole('button', { name: 'vouch for it' }).click()
    await expect(application.footer).toContainText('1 vouched')
    await expect(application.footer).toContainText('1 claim backed')
    await expect(application.footer).not.toContainText('without evidence')
    await window.reload()
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('main').getByText('Water Quality Scientist').first().click()
    await application.show('Write')
    await expect(application.footer).toContainText('1 vouched')
    await expect(application.section(teams).getByRole('note', { name: 'check: vouched' })).toBeVisible()
  })

  await test.step('what it rests on is suggested and cited, or chosen', async () => {
    await type(window, analysis, 'I automated the weekly quality report.')
    await expect(application.footer).toContainText('1 claim without evidence')
    await window.keyboard.press('F8')
    await expect(card(window)).toContainText('Closest in your library')
    await expect(card(window)).toContainText('Automated the weekly quality report')
    await window.keyboard.press('c')
    await expect(window.getByText('Cited, and paired with what this section answers.').first()).toBeVisible()
    await expect(application.footer).toContainText('2 claims backed')
    await expect(application.card('Automated the weekly quality report')).toContainText('strong')
    await window.keyboard.press('ControlOrMeta+Z')
    await expect(application.footer).toContainText('1 claim without evidence')
    await window.keyboard.press('F8')
    await expect(card(window).getByRole('button', { name: 'Choose evidence' })).toBeVisible()
    await window.keyboard.press('o')
    await window.keyboard.type('weekly quality')
    await card(window)
      .getByRole('button', { name: /Automated the weekly/u })
      .click()
    await expect(application.footer).toContainText('2 claims backed')
  })

  await test.step('what only the person knows goes into the library as their word and is not called backed; what is not wanted goes', async () => {
    await type(window, analysis, ' I juggle seven torches. I tamed a lion.')
    await expect(application.footer).toContainText('2 claims without evidence')
    await application.section(analysis).getByRole('note', { name: 'check: no evidence' }).first().click()
    await card(window).getByRole('button', { name: 'add to my library' }).click()
    await expect(application.footer).toContainText('1 claim without evidence')
    await expect(application.footer).toContainText('2 claims backed')
    await expect(application.footer).toContainText('2 vouched')
    await application.section(laboratory).getByRole('paragraph').first().click()
    await application.section(analysis).getByRole('note', { name: 'check: no evidence' }).click()
    await expect(card(window), 'a click on a label gives the card the focus, which hears its keys').toBeFocused()
    await window.keyboard.press('x')
    await accept(window)
    await expect(application.section(analysis)).not.toContainText('lion')
    await expect(application.section(analysis)).toContainText('seven torches')
  })

  await test.step('vouched statements leave as text, and stand in the evidence sheet with their day', async () => {
    await application.saved()
    await application.show('Preview')
    const markdown = (await application.save('Markdown')).toString('utf8')
    expect(markdown).toContain('I led a team of ninety people in Norway.')
    expect(markdown).not.toContain('ouched')
    const sheet = (await application.save('Evidence as Markdown')).toString('utf8')
    expect(sheet).toMatch(/seven torches\.\n {2}- \*Vouched for by the writer on \d{4}-\d\d-\d\d/u)
    expect(sheet).toMatch(/ninety people in Norway\.\n {2}- \*Vouched for by the writer on \d{4}-\d\d-\d\d/u)
  })
})

test('where a click on its words leaves the caret in the text, a card shows no keys of its own', async ({ window }) => {
  const application = await writing(window)
  await type(window, teams, 'I led a team of ninety people in Norway.')
  await expect(application.footer).toContainText('1 claim without evidence')
  const key = card(window).getByRole('button', { name: 'vouch for it' }).locator('kbd')
  await application.section(teams).getByText('ninety').click()
  await expect(card(window)).toBeVisible()
  await expect(key).toBeHidden()
  await window.keyboard.press('Alt+Enter')
  await expect(card(window)).toBeFocused()
  await expect(key).toBeVisible()
})

test('notes are listed quietly, and each line goes to its place @smoke', async ({ window }) => {
  const application = await writing(window)
  await type(window, teams, 'I would gladly join [Company] as mentioned in my CV.')
  await expect(application.section(teams).getByRole('note', { name: 'check: placeholder' })).toBeVisible()
  await application.show('Preview')
  const before = window.getByRole('complementary', { name: 'Before you send' })
  await expect(before).toContainText('has no answer yet')
  await before.getByRole('button', { name: /never filled in/u }).click()
  await expect(card(window)).toContainText('This place was never filled in.')
  await window.keyboard.press('Escape')
  await expect(card(window)).toHaveCount(0)
  await window.keyboard.type('Alder Water')
  await expect(application.section(teams)).toContainText('I would gladly join Alder Water as')
  await application.footer.getByRole('button', { name: /things? to look at/u }).click()
  const list = window.getByRole('dialog', { name: 'What the check found' })
  await expect(list).toContainText('as mentioned in my CV')
  await list.getByRole('button', { name: /as mentioned in my CV/u }).click()
  await expect(card(window)).toBeFocused()
})

test('a connected model gives a second opinion that settles nothing', async ({ window }) => {
  const model = await startModel()
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Connect a model…' }).click()
  await window.getByLabel('Server').selectOption('Other')
  await window.getByLabel('Address').fill(model.url)
  await window.getByRole('textbox', { name: 'Model' }).fill('small')
  await window.getByRole('button', { name: 'Connect', exact: true }).click()
  const application = await writing(window)
  const list = window.getByRole('dialog', { name: 'What the check found' })
  const opinion = list.getByRole('region', { name: 'Second opinion' })

  await test.step('what is sent is seen first: the claim and what it cites', async () => {
    await application.footer.getByRole('button', { name: /to look at/u }).click()
    await opinion.getByRole('button', { name: /^Ask small about/u }).click()
    const sending = window.getByRole('dialog', { name: 'What will be sent' })
    await expect(sending).toContainText('Validated four methods under ISO 17025')
    await expect(sending).toContainText('Only the claims and the evidence each of them cites')
    await expect(sending).not.toContainText(laboratory)
    expect(model.getRequests()).toHaveLength(0)
    await sending.getByRole('button', { name: 'Agree and send' }).click()
  })

  await test.step('it stands beside the check, with the words it points to, and a backed claim stays backed', async () => {
    await expect(opinion).toContainText('1 not supported')
    await expect(opinion).toContainText('the statement swaps who did it')
    await expect(opinion).toContainText('It points to “Validated four methods”')
    await expect(application.footer).toContainText('1 claim backed')
    await opinion.getByRole('button', { name: /validated four methods/u }).click()
    await expect(list).toHaveCount(0)
    await expect.poll(() => window.evaluate(() => getSelection()?.toString())).toContain('four methods')
  })

  await test.step('a flagged claim has its own on its card', async () => {
    await select(window, 'four')
    await window.keyboard.type('forty')
    await expect(application.footer).toContainText('1 flagged')
    await window.keyboard.press('F8')
    await card(window).getByRole('button', { name: 'Second opinion of small' }).click()
    await expect(card(window).getByRole('region', { name: 'Second opinion' })).toContainText('quoted nothing')
    await expect(application.footer).toContainText('1 flagged')
  })
  await model.stop()
})

/** A model that doubts a claim with words of its evidence, and of a changed one quotes what stands nowhere. */
async function startModel() {
  const mock = new LLMock({ port: 0, chunkSize: 9 })
  const id = (messages: readonly { readonly content?: unknown }[]) =>
    /(\w+): Validated four/u.exec(messages.map(({ content }) => String(content)).join('\n'))?.[1]
  mock.onMessage(/forty methods/u, ({ messages }) => ({
    content: `[${id(messages)}] supported "forty methods" - fine`,
  }))
  mock.onMessage(/.*/su, ({ messages }) => ({
    content: `[${id(messages)}] not supported "Validated four methods" - the statement swaps who did it`,
  }))
  await mock.start()
  return mock
}

test('the library says what in it does not agree, until it is called right', async ({ window }) => {
  const library = libraryPage(window)
  await window.getByRole('link', { name: 'Library' }).click()
  const type = async (text: string) => {
    await window.getByRole('button', { name: 'Add…' }).click()
    await window.getByRole('menuitem', { name: 'Type in an item…' }).click()
    await window.getByRole('dialog').getByRole('textbox').fill(text)
    await window.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  await type('Trained 14 divers in sampling from boats')
  await type('Trained 12 divers in sampling from boats')
  const look = library.items.getByRole('group').filter({ hasText: 'Worth a look' })
  await look.getByText('Worth a look').click()
  await expect(look).toContainText('Two items that tell the same say “14 divers” and “12 divers”.')
  await look.getByRole('button', { name: 'Trained 12 divers in sampling' }).click()
  await expect(library.items.locator('[data-row] [data-main]:focus')).toContainText('Trained 12 divers')
  await look.getByRole('button', { name: 'This is right' }).click()
  await expect(library.items).not.toContainText('14 divers” and')
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(look).toContainText('“14 divers” and “12 divers”')
})

for (const theme of ['light', 'dark'] as const)
  test(`cards, marks and the list are clean for axe in the ${theme} theme, also in a small window`, async ({
    window,
  }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const application = await writing(window)
    await type(window, teams, 'I led a team of ninety people in Norway. I would gladly join [Company].')
    await expect(application.footer).toContainText('1 claim without evidence')
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 640 },
      { width: 720, height: 450 },
    ]) {
      await window.setViewportSize(size)
      await window.keyboard.press('F8')
      await expect(card(window)).toBeInViewport({ ratio: 1 })
      await expect(card(window).getByRole('button', { name: 'Remove' })).toBeInViewport({ ratio: 1 })
      // It is seen whole, without a scroll bar of its own.
      await expect
        .poll(() => card(window).evaluate((one) => one.scrollHeight - one.clientHeight))
        .toBeLessThanOrEqual(1)
      await clean(window, `card at ${size.width}`)
    }
    await window.keyboard.press('Escape')
    await application.footer.getByRole('button', { name: /things? to look at/u }).click()
    await clean(window, 'list of findings')
  })

/** Selects a word of the document as a double click does. */
async function select(window: Page, word: string) {
  await window.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.document') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.search(new RegExp(`\\b${wanted}\\b`, 'u')) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, word)
}

test.describe('a claim that two items come closest to', () => {
  const cooking = 'Experience of cooking for guests'
  const cv =
    '# Noa Brandt\n\n## Experience\n\n### Cook, Harbour Hotel\n\n2016 – present\n\n- Cooked for 90 guests a night\n- Cut food waste by 20% with a daily count\n- Wrote the allergen handbook\n'
  const posting = `# Cook\n\nCompany: Elm Ferries\n\n## Requirements\n\n- ${cooking}\n- A food hygiene certificate\n`
  test.use({
    prepared: {
      sources: [{ name: 'cv.md', text: cv }],
      applications: [{ posting: { name: 'cook.md', text: posting } }],
    },
  })

  test('cites the one that is chosen, or both', async ({ window }) => {
    const application = applicationPage(window)
    await application.open('Cook')
    await type(window, cooking, 'I cooked for 90 guests a night and cut food waste by 20% with a daily count.')
    await expect(application.footer).toContainText('without evidence')
    const cited = () =>
      application
        .section(cooking)
        .locator('[data-evidence]')
        .evaluateAll((all) => new Set(all.flatMap(({ dataset }) => dataset.evidence?.split(' ') ?? [])).size)
    for (const [key, count] of [
      ['2', 1],
      ['c', 2],
    ] as const) {
      await window.keyboard.press('F8')
      await expect(card(window).getByRole('button', { name: 'Cite only this' })).toHaveCount(2)
      await expect(card(window).getByRole('button', { name: 'Cite both' })).toBeVisible()
      await window.keyboard.press(key)
      await expect(card(window)).toHaveCount(0)
      await expect.poll(cited).toBe(count)
      await window.keyboard.press('ControlOrMeta+Z')
      await expect.poll(cited).toBe(0)
      await expect(application.footer).toContainText('without evidence')
    }
  })
})

test('the card of a finding stands above the status bar in every frame, also when what is near in the library comes later', async ({
  window,
}) => {
  await window.setViewportSize({ width: 1024, height: 640 })
  const application = await writing(window)
  await type(window, 'Able to explain science', 'I gave forty talks to parish councils.')
  await expect(application.footer).toContainText('without evidence')
  await window.getByText('I gave forty talks').evaluate((sentence) => {
    let desk = sentence.parentElement
    while (desk && !/auto|scroll/u.test(getComputedStyle(desk).overflowY)) desk = desk.parentElement
    desk?.scrollBy({ top: sentence.getBoundingClientRect().top - 320, behavior: 'instant' })
  })
  const lowest = window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [most, frames] = [0, 0]
        const look = () => {
          const found = document.querySelector('section[role=dialog]')
          if (found) most = Math.max(most, found.getBoundingClientRect().bottom)
          frames += found ? 1 : 0
          if (frames < 40) requestAnimationFrame(look)
          else resolve(most)
        }
        requestAnimationFrame(look)
      }),
  )
  await window.keyboard.press('F8')
  await expect(card(window)).toContainText('Presented findings')
  const bar = await application.footer.boundingBox()
  expect(await lowest).toBeLessThanOrEqual(bar?.y ?? 0)
  expect(await lowest).toBeGreaterThan(500)
})
