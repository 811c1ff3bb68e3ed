import type { Page } from '@playwright/test'
import { oneDrafted } from '../fixtures/one-drafted.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const outside = 'Able to explain science to people outside it'

test.use({ prepared: oneDrafted })

/** Chooses an act or an item by its name, as Ctrl+K offers it. */
async function choose(window: Page, name: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+K')
  await expect(window.getByRole('combobox', { name: 'Search everything' })).toBeFocused()
  await window.keyboard.type(name)
  const option = window.getByRole('option', { name }).first()
  await expect(option).toBeVisible()
  while ((await option.getAttribute('aria-selected')) !== 'true') await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('combobox', { name: 'Search everything' })).toHaveCount(0)
}

/** Goes on by Tab until what has the focus is called this. */
async function tabTo(window: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    await window.keyboard.press('Tab')
    const here = await window.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    )
    if (name.test(here)) return
  }
  throw new Error(`Tab leads to nothing called ${name}.`)
}

const kindIs = (window: Page, kind: string) =>
  expect(window.getByRole('button', { name: `Kind of document: ${kind}` })).toBeVisible()

test('an answer is written, cited, noted, limited, moved, gone back to and turned into a letter without a pointer', async ({
  window,
}) => {
  test.setTimeout(400_000)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'wheel'])
      addEventListener(kind, () => document.documentElement.setAttribute('data-pointed', kind), true)
  })
  const application = applicationPage(window)
  const text = window.getByRole('textbox', { name: 'Document' })
  const part = application.section(outside)

  await test.step('written and cited', async () => {
    await choose(window, 'Go to the applications')
    await choose(window, 'Water Quality Scientist')
    await choose(window, outside)
    await expect(application.requirement('Able to explain science')).toHaveAttribute('aria-current', 'true')
    while (!(await text.evaluate((element) => element === document.activeElement))) await window.keyboard.press('F6')
    await window.keyboard.type('I presented findings to the regional water forum. [[regional water')
    const evidence = window.getByRole('listbox', { name: 'Evidence to cite' })
    await expect(evidence.getByRole('option').first()).toContainText('Presented findings')
    await window.keyboard.press('Enter')
    await expect(part.locator('.citation')).toContainText('I presented findings')
    await expect(application.footer).toContainText('2 claims backed')
  })

  await test.step('a note to self, listed and gone to', async () => {
    await window.keyboard.press('ControlOrMeta+;')
    await window.keyboard.type('which year')
    await window.keyboard.press('ControlOrMeta+;')
    await expect(part.locator('.note')).toHaveText('which year')
    await choose(window, 'List the notes to self')
    const notes = window.getByRole('dialog', { name: 'Notes to self' })
    await expect(notes.getByRole('listitem')).toBeFocused()
    await clean(window, 'notes, by keyboard')
    await window.keyboard.press('g')
    await expect(notes).toHaveCount(0)
    await expect(text).toBeFocused()
  })

  await test.step('a limit on the section', async () => {
    await choose(window, 'Limit of this section…')
    const limit = window.getByRole('dialog', { name: `Limit of “${outside}”` })
    await expect(limit).toBeVisible()
    await tabTo(window, /^UK Civil Service: behaviour/u)
    await window.keyboard.press('Enter')
    await expect(limit.getByRole('textbox', { name: 'At most' })).toHaveValue('250')
    await tabTo(window, /^Set limit/u)
    await window.keyboard.press('Enter')
    await expect(limit).toHaveCount(0)
    await expect(part).toContainText('8 / 250 words')
  })

  await test.step('another place among its neighbours', async () => {
    await choose(window, 'Move the section up')
    await expect(window.locator('[role=status][aria-live]')).toHaveText(/Moved: now \d of \d/u)
    await expect(text).toBeFocused()
    await window.keyboard.press('ControlOrMeta+S')
    await application.saved()
  })

  await test.step('an earlier version, and back from it', async () => {
    await choose(window, 'Earlier versions')
    const history = window.getByRole('dialog', { name: 'Earlier versions' })
    await expect(history.getByText(/sections? differ|Nothing changed/u).first()).toBeVisible()
    await tabTo(window, /^Go back to this version/u)
    await window.keyboard.press('Enter')
    await expect(history).toHaveCount(0)
    await expect(part).not.toContainText('regional water forum')
    // The focus is back in the text, from where the message is many stops away.
    await expect(text).toBeFocused()
    await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(part).toContainText('regional water forum')
    await expect(part).toContainText('8 / 250 words')
  })

  await test.step('a letter, answers, and the statement again', async () => {
    await choose(window, 'Turn into a letter')
    await kindIs(window, 'Letter')
    await expect(text).toContainText('regional water forum')
    await choose(window, 'Turn into a form’s answers')
    await kindIs(window, 'Answers')
    await choose(window, 'Turn into a statement')
    await kindIs(window, 'Statement')
    await expect(part).toContainText('I presented findings to the regional water forum.')
    await expect(part.locator('.note')).toHaveText('which year')
    await clean(window, 'the statement again')
  })

  expect(await window.evaluate(() => document.documentElement.dataset.pointed)).toBeUndefined()
})
