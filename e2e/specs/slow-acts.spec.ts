import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { oneDrafted } from '../fixtures/one-drafted.ts'
import { heldAnswers } from '../hosts/held-answers.ts'
import { applicationPage } from '../pages/application-page.ts'
import { expect, testWith } from '../test.ts'

const test = testWith(oneDrafted)
const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name)

/** Waits for the message that says an act is under way, stops it, and sees the message go. */
async function stopped(window: Page, words: string | RegExp): Promise<void> {
  const messages = window.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText(words)
  await messages.getByRole('button', { name: 'Stop' }).click()
  await expect(messages).not.toContainText(words)
}

test('an act that takes long says so, can be stopped, and then leaves nothing behind', async ({ window }) => {
  const answers = await heldAnswers(window)
  const messages = window.getByRole('region', { name: 'Messages' })
  await window.getByRole('link', { name: 'Settings' }).click()
  const save = window.getByRole('button', { name: 'Save a backup…' })
  await expect(save).toBeVisible()

  await test.step('a backup: told, reached and stopped by keyboard, and saved at the second try', async () => {
    const downloads: string[] = []
    window.on('download', (file) => downloads.push(file.suggestedFilename()))
    answers.hold()
    await save.press('Enter')
    await expect(messages).toContainText('Making the backup…')
    await expect(window.locator('[role=status][aria-live]')).toContainText('Making the backup…')
    await window.keyboard.press('F6')
    await expect(messages.getByRole('button', { name: 'Stop' })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(messages).not.toContainText('Making the backup…')
    await expect(save).toBeFocused()
    answers.release()
    const download = window.waitForEvent('download')
    await save.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.vouch$/u)
    expect(downloads).toHaveLength(1)
  })

  await test.step('a posting that is read: stopped in its dialog, no application begun', async () => {
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('button', { name: 'New application' }).first().click()
    const dialog = window.getByRole('dialog', { name: 'New application' })
    await dialog.getByRole('textbox', { name: 'Posting text' }).fill('# Barge Pilot\n\n- A pilot’s licence\n')
    await expect(dialog).toContainText('Barge Pilot')
    answers.hold()
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(messages).toContainText('Reading the posting…')
    await dialog.getByRole('button', { name: 'Stop reading' }).click()
    await expect(dialog.getByRole('button', { name: 'Begin' })).toBeEnabled()
    answers.release()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('contentinfo')).toContainText('1 application')
    await window.reload()
    await expect(window.getByRole('link', { name: 'Water Quality Scientist' })).toBeVisible()
    await expect(window.getByText('Barge Pilot')).toHaveCount(0)
  })
})

test('what only writes a file can be stopped, and no file comes', async ({ window }) => {
  const answers = await heldAnswers(window)
  const downloads: string[] = []
  window.on('download', (file) => downloads.push(file.suggestedFilename()))
  const stopsFile = async (button: string, words: string) => {
    answers.hold()
    await window.getByRole('button', { name: button, exact: true }).click()
    await stopped(window, words)
    answers.release()
  }
  await window.getByRole('link', { name: 'Settings' }).click()
  await stopsFile('Save everything in open formats…', 'Writing everything in open formats…')
  await window.getByRole('link', { name: 'Library' }).click()
  await window.getByRole('button', { name: 'More for the library' }).click()
  answers.hold()
  await window.getByRole('menuitem', { name: /JSON Resume/u }).click()
  await stopped(window, 'Writing the library…')
  answers.release()

  const application = applicationPage(window)
  await application.open()
  await expect(application.section(/accredited laboratory/u)).toContainText('ISO 17025')
  await application.show('Preview')
  const left = window.getByRole('button', { name: /^Exported files/u })
  await expect(left).toHaveText('Exported files…')
  for (const [button, words] of [
    ['PDF', 'Writing the file…'],
    ['Word', 'Writing the file…'],
    ['Evidence as Markdown', 'Writing the evidence sheet…'],
    ['CV lines used (JSON Resume)', 'Writing the file…'],
  ] as const) {
    answers.holdAsked()
    await window.getByRole('button', { name: button, exact: true }).click()
    await stopped(window, words)
    answers.release()
  }
  await application.show('Write')
  await application.show('Preview')
  await expect(left).toHaveText('Exported files…')
  expect(downloads).toEqual([])
})

test('a check of the document can be stopped: the marks stay, and nothing is said to be found', async ({ window }) => {
  const answers = await heldAnswers(window)
  const application = applicationPage(window)
  await application.open()
  await expect(application.section(/accredited laboratory/u)).toContainText('ISO 17025')
  answers.hold()
  await window.getByRole('button', { name: 'Check', exact: true }).click()
  await stopped(window, 'Checking the document…')
  answers.release()
  const messages = window.getByRole('region', { name: 'Messages' })
  await expect(messages).not.toContainText('The check found')
  await window.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(window.locator('[role=status][aria-live]')).toContainText('The check found')
})

test('reading files, a draft and a backup can be stopped: nothing of them is kept', async ({ window }) => {
  const answers = await heldAnswers(window)
  const choose = async (button: string, file: string, dialog = false) => {
    const choosing = window.waitForEvent('filechooser')
    const from = dialog ? window.getByRole('dialog') : window
    await from.getByRole('button', { name: button, exact: true }).first().click()
    await (await choosing).setFiles(file)
  }
  await test.step('an import', async () => {
    await window.getByRole('link', { name: 'Library' }).click()
    answers.holdAsked()
    await choose('Import…', fixture('alignment-draft.md'))
    const progress = window.getByRole('status').filter({ hasText: 'Reading alignment-draft.md' })
    await progress.getByRole('button', { name: 'Stop' }).click()
    await expect(window.getByText('Import stopped.').first()).toBeVisible()
    answers.release()
    // What the page sends is on its way only when the host has answered to something sent behind it: a reload would take it back.
    await window.getByRole('link', { name: 'Applications' }).click()
    await expect(window.getByRole('link', { name: 'Water Quality Scientist' })).toBeVisible()
    await window.reload()
    await window.getByRole('link', { name: 'Library' }).click()
    await expect(window.getByRole('button', { name: 'More about cv-scrambled.txt' })).toBeVisible()
    await expect(window.getByText('alignment-draft.md')).toHaveCount(0)
  })
  await test.step('a draft', async () => {
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('button', { name: 'New application' }).first().click()
    answers.holdAsked()
    await choose('Open a draft…', fixture('alignment-draft.md'), true)
    await stopped(window, 'Reading alignment-draft.md…')
    answers.release()
    await window.reload()
    await expect(window.getByRole('contentinfo')).toContainText('1 application')
  })
  await test.step('a backup: looked into, then brought', async () => {
    await window.getByRole('link', { name: 'Settings' }).click()
    const saving = window.waitForEvent('download')
    await window.getByRole('button', { name: 'Save a backup…' }).click()
    const backup = await (await saving).path()
    await window.getByRole('link', { name: 'Applications' }).click()
    await window
      .getByRole('main')
      .getByRole('button', { name: /^More for /u })
      .first()
      .click()
    await window.getByRole('menuitem', { name: 'Archive' }).click()
    await window.getByRole('link', { name: 'Settings' }).click()
    answers.holdAsked()
    await choose('Restore…', backup)
    await stopped(window, /Looking into/u)
    answers.release()
    const dialog = window.getByRole('dialog', { name: 'Restore this backup' })
    await expect(dialog).toHaveCount(0)
    await choose('Restore…', backup)
    await expect(dialog).toBeVisible()
    answers.holdAsked()
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
    await stopped(window, /Restoring/u)
    answers.release()
    await window.getByRole('link', { name: 'Applications' }).click()
    await expect(window.getByText(/archive/iu).first()).toBeVisible()
    await expect(window.getByText('The library was restored')).toHaveCount(0)
  })
})

test('deleting for good can be stopped, and says whether it is still there', async ({ window }) => {
  const answers = await heldAnswers(window)
  const dialog = window.getByRole('dialog')
  const messages = window.getByRole('region', { name: 'Messages' })
  /** Whether it is still there: a host that is quick may have done it before it hears the wish, and then says so. */
  const stops = async (button: string, name: string): Promise<boolean> => {
    answers.holdAsked()
    await dialog.getByRole('button', { name: button, exact: true }).click()
    await stopped(window, `Deleting ${name} for good…`)
    answers.release()
    const still = messages.getByText(`Stopped: ${name} is still in your library.`)
    await expect(still.or(messages.getByText(`${name} was already deleted for good when you stopped.`))).toBeVisible()
    return await still.isVisible()
  }
  await test.step('an application', async () => {
    const ask = async () => {
      await window
        .getByRole('main')
        .getByRole('button', { name: /^More for /u })
        .click()
      await window.getByRole('menuitem', { name: 'Delete for good…' }).click()
    }
    await window.getByRole('link', { name: 'Applications' }).click()
    await ask()
    const asked = (await dialog.getByRole('heading').textContent()) ?? ''
    const title = asked.replace(/^Delete (.*) for good\?$/u, '$1')
    if (await stops('Delete for good', title)) {
      await ask()
      await dialog.getByRole('button', { name: 'Delete for good' }).click()
      await expect(messages).toContainText(`${title} was deleted for good`)
    }
    await expect(window.getByRole('main').getByRole('button', { name: /^More for /u })).toHaveCount(0)
  })
  await test.step('a source', async () => {
    const more = window.getByRole('button', { name: 'More about cv-scrambled.txt' })
    await window.getByRole('link', { name: 'Library' }).click()
    await more.click()
    await window.getByRole('menuitem', { name: /for good…/u }).click()
    await expect(more).toHaveCount((await stops('Delete for good', 'cv-scrambled.txt')) ? 1 : 0)
  })
  await test.step('everything', async () => {
    await window.getByRole('link', { name: 'Settings' }).click()
    await window.getByRole('button', { name: 'Delete everything…' }).click()
    await dialog.getByRole('textbox').fill('everything')
    const still = await stops('Delete everything', 'Everything')
    await window.getByRole('link', { name: 'Library' }).click()
    await expect(window.getByRole('button', { name: 'More about personal-page.md' })).toHaveCount(still ? 1 : 0)
  })
})

test('what a screen looks for says so, and holds nobody: leaving it ends the looking', async ({ window }) => {
  const answers = await heldAnswers(window)
  await window.getByRole('link', { name: 'Applications' }).click()
  await expect(window.getByRole('main').getByRole('button', { name: /^More for /u })).toBeVisible()
  answers.hold()
  await window.getByRole('tab', { name: 'Insight' }).click()
  await expect(window.getByText('Looking through your applications…')).toBeVisible()
  await window.getByRole('tab', { name: 'Table' }).click()
  await window.getByRole('searchbox', { name: 'Search all that is written' }).fill('ISO')
  await expect(window.getByText('Looking…')).toBeVisible()
  await window.getByRole('searchbox', { name: 'Search all that is written' }).fill('')
  await expect(window.getByRole('main').getByRole('button', { name: /^More for /u })).toBeVisible()
  answers.release()
})

test('a list that is called off while it loads does not open after all', async ({ window }) => {
  let there = () => {}
  const asked = new Promise<void>((resolve) => {
    void window.context().route(/finding-list/u, async (route) => {
      if (!route.request().url().endsWith('.js')) return route.continue()
      resolve()
      await new Promise<void>((done) => {
        there = done
      })
      await route.continue()
    })
  })
  const application = applicationPage(window)
  await application.open()
  const shown = application.footer.getByRole('button', { name: /to look at/u })
  const list = window.getByRole('dialog', { name: 'What the check found' })
  await shown.click()
  await asked
  await window.keyboard.press('Escape')
  const loaded = window.waitForResponse(/finding-list.*\.js/u)
  there()
  const file = (await loaded).url()
  await window.evaluate(async (url) => {
    await import(url)
    // React leaves a fallback standing for 300 ms before it shows what came.
    await new Promise((shown) => setTimeout(shown, 1000))
  }, file)
  await expect(list).toHaveCount(0)
  await shown.click()
  await expect(list).toBeVisible()
})
