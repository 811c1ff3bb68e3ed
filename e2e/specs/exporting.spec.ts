import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const analysis = 'Strong data analysis skills in R or Python'
const pictures = process.env.VOUCH_PICTURES

/** A picture for looking at, where a folder for them is named. */
async function picture(window: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  for (const [width, height] of [
    [1440, 900],
    [1024, 640],
  ] as const) {
    await window.setViewportSize({ width, height })
    await window.waitForTimeout(400)
    await window.screenshot({ path: join(pictures, `${name}-${width}.png`) })
  }
  await window.setViewportSize({ width: 1440, height: 900 })
}

const downloaded = async (window: Page, act: () => Promise<unknown>) => {
  const download = window.waitForEvent('download')
  await act()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test.use({
  prepared: {
    sources: ['cv-scrambled.txt'],
    applications: [
      { posting: 'posting.md', pairs: [[analysis, 'Automated the weekly quality report']], drafted: [analysis] },
      { posting: 'posting-questions.md', kind: 'answers' },
    ],
  },
})

/** An application with one drafted section, in the preview. */
async function drafted(window: Page, theme: 'light' | 'dark') {
  await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  const application = applicationPage(window)
  const pane = window.getByRole('complementary', { name: 'Before you send' })
  await application.open('Water Quality Scientist', 'Preview')
  await expect(pane.getByText('It takes 1 page.')).toBeVisible()
  return { application, pane }
}

for (const theme of ['light', 'dark'] as const) {
  test(`what is open leads to its place, in the ${theme} theme`, async ({ window }) => {
    const { application, pane } = await drafted(window, theme)
    await test.step('each open line leads to its place', async () => {
      await picture(window, `before-you-send-${theme}`)
      await clean(window, 'before you send')
      await pane.getByRole('button', { name: /Able to explain science.*no answer yet/u }).click()
      await expect(window.getByRole('textbox', { name: 'Document' })).toBeFocused()
      const place = () =>
        window.evaluate(() => {
          const node = document.getSelection()?.anchorNode
          const element = node instanceof Element ? node : node?.parentElement
          return element?.closest('[role=region]')?.getAttribute('aria-label') ?? ''
        })
      await expect.poll(place).toContain('Able to explain science')
      await application.show('Preview')
      await pane.getByText('It takes 1 page.').click()
      await expect(window.getByRole('region', { name: 'Pages', exact: true })).toBeFocused()
    })

    await test.step('the name of files is changed where it is told', async () => {
      await pane.getByRole('button', { name: /The file will be called/u }).click()
      const names = window.getByRole('dialog', { name: 'Names of files' })
      await names.getByRole('textbox').fill('{role} for {company}, {kind}')
      await picture(window, `names-of-files-${theme}`)
      await clean(window, 'names of files')
      await names.getByRole('button', { name: 'Done' }).click()
      await expect(
        pane.getByRole('button', { name: /The file will be called “.* for .*, statement\.pdf”/u }),
      ).toBeVisible()
    })
  })

  test(`what left is kept as it was, in the ${theme} theme`, async ({ window }) => {
    const { pane } = await drafted(window, theme)
    const dialog = window.getByRole('dialog', { name: 'Exported files' })
    const save = (name: string) => downloaded(window, () => pane.getByRole('button', { name, exact: true }).click())
    await test.step('files that left are listed with what they are, and come back as they were', async () => {
      const pdf = await save('PDF')
      expect(pdf.name).toMatch(/- statement\.pdf$/u)
      const text = await save('Plain text')
      const cited = await save('CV lines used (JSON Resume)')
      expect(JSON.parse(cited.bytes.toString()).work).toHaveLength(1)
      await expect(pane.getByRole('button', { name: 'Exported files (3)…' })).toBeVisible()
      await pane.getByRole('button', { name: 'Exported files (3)…' }).click()
      await expect(dialog.getByRole('button', { name: /JSON Resume, CV lines used/u })).toHaveAttribute(
        'aria-current',
        'true',
      )
      await dialog.getByRole('button', { name: /Plain text, \d+ words/u }).click()
      await expect(dialog.getByRole('region', { name: /^What .*\.txt says/u })).toContainText('automated')
      await picture(window, `exported-words-${theme}`)
      const again = await downloaded(window, () => dialog.getByRole('button', { name: 'Save this file again' }).click())
      expect(again).toEqual(text)
      await dialog.getByRole('button', { name: /^\d\d:\d\d .*PDF, \d+ words/u }).click()
      await expect(dialog.getByRole('region', { name: /^Pages of/u }).locator('canvas')).toBeVisible()
      await dialog.getByRole('button', { name: 'This is what I sent' }).click()
      await expect(dialog.getByRole('button', { name: /PDF, .*sent on \d{4}-\d\d-\d\d/u })).toBeVisible()
      await picture(window, `exported-pages-${theme}`)
      await clean(window, 'exported files')
      await dialog.getByRole('button', { name: 'Save as another format…' }).click()
      const word = await downloaded(window, () => window.getByRole('menuitem', { name: 'Word' }).click())
      expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
      await expect(dialog.getByRole('button', { name: /Word, \d+ words/u })).toBeVisible()
      await window.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    })

    await test.step('what was sent is a version, and the files are a step from the versions', async () => {
      await window.getByRole('button', { name: /^Saved/u }).click()
      const versions = window.getByRole('dialog', { name: 'Earlier versions' })
      await expect(versions.getByRole('button', { name: /what was sent/u })).toBeVisible()
      await picture(window, `versions-${theme}`)
      await versions.getByRole('button', { name: 'Exported files…' }).click()
      await expect(dialog).toBeVisible()
    })
  })
}

test('a form’s answers are copied one by one from the preview', async ({ window }) => {
  const application = applicationPage(window)
  const stone = 'Why do you want to work with stone?'
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await application.open('Apprentice Stonemason')
  await application.section(stone).getByRole('paragraph').first().click()
  await window.keyboard.type('Stone lasts, & so does <good> work.')
  await application.show('Preview')
  const answers = window.getByRole('list', { name: 'Answers to copy' })
  await expect(answers.getByRole('button', { name: /Tell us about something.*no answer yet/u })).toBeDisabled()
  await picture(window, 'answers')
  await answers
    .getByRole('button', { name: new RegExp(`${stone.replace('?', '\\?')}.*copy, 6 / 200 words`, 'u') })
    .click()
  await expect(window.getByText(/^Copied/u)).toBeVisible()
  expect(await window.evaluate(() => navigator.clipboard.readText())).toBe('Stone lasts, & so does <good> work.')
})

test.describe('with nobody’s name known', () => {
  test.use({
    prepared: { applications: [{ posting: 'posting.md' }, { posting: 'posting-questions.md', kind: 'letter' }] },
  })

  test('what is missing around the text leads to where it is given', async ({ window }) => {
    const application = applicationPage(window)
    const pane = window.getByRole('complementary', { name: 'Before you send' })

    await test.step('of a statement, the writer’s name', async () => {
      await application.open('Water Quality Scientist', 'Preview')
      const line = pane.getByRole('button', { name: 'The document does not give your name.' })
      await line.click()
      const dialog = window.getByRole('dialog', { name: 'Your name in this document' })
      await expect(dialog.getByRole('textbox', { name: 'Your name' })).toBeFocused()
      await clean(window, 'your name')
      await picture(window, 'your-name')
      await window.keyboard.type('Rosa Lindqvist')
      await window.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
      await expect(pane.getByRole('button', { name: /The file will be called “Lindqvist/u })).toBeVisible()
      await expect(line).toHaveCount(0)
    })

    await test.step('of a letter, the first empty field of its head', async () => {
      await application.open('Apprentice Stonemason', 'Preview')
      await pane.getByRole('button', { name: /The letter does not give/u }).click()
      const focused = window.locator('[data-letter-field]:focus')
      await expect(focused).toHaveValue('')
      await picture(window, 'letter-head')
      await window.keyboard.type('Rosa Lindqvist')
      await expect(focused).toHaveValue('Rosa Lindqvist')
      await application.saved()
    })

    await test.step('of its salutation, what was never filled in', async () => {
      const salutation = window.locator('[data-letter-field][data-part="salutation"]')
      await salutation.fill('Dear [Name],')
      await application.saved()
      await application.show('Preview')
      await pane.getByRole('button', { name: /“\[Name\]” around the text was never filled in/u }).click()
      await expect(salutation).toBeFocused()
    })
  })
})

test('a file whose dialog the person left is neither said to be saved nor listed; one that could not be written is told', async ({
  window,
}) => {
  // The desktop asks where to put a file; a browser does not, so its answer is put in the desktop's words.
  let end = 'declined'
  await window.routeWebSocket(/.*/u, (page) => {
    const host = page.connectToServer()
    page.onMessage((message) => host.send(message))
    host.onMessage((message) =>
      page.send(typeof message === 'string' ? message.replace('"end":"saved"', `"end":"${end}"`) : message),
    )
  })
  await window.reload()
  const { pane } = await drafted(window, 'light')
  const messages = window.getByRole('region', { name: 'Messages' })
  const left = pane.getByRole('button', { name: /^Exported files/u })
  const save = () => downloaded(window, () => pane.getByRole('button', { name: 'CV lines used (JSON Resume)' }).click())
  await save()
  end = 'failed'
  await save()
  await expect(messages).toContainText('could not be written there')
  await expect(messages).not.toContainText('Saved')
  await expect(left).toHaveText('Exported files…')
  end = 'saved'
  await save()
  await expect(messages).toContainText('Saved')
  await expect(left).toHaveText('Exported files (1)…')
})
