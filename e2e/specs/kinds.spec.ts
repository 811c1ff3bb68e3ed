import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { expect, test, testWith } from '../test.ts'

const draft = resolve(import.meta.dirname, '../fixtures/alignment-draft.md')
const stone = 'Why do you want to work with stone?'
const hands = 'Tell us about something you made with your hands.'

/** The clipboard as the page sees it; the test allows itself to read it. */
const clipboard = async (window: Page) => {
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  return window.evaluate(() => navigator.clipboard.readText())
}

async function openDraft(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'New application' }).first().click()
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Open a draft…' }).click()
  await (await chooser).setFiles(draft)
  await expect(window.getByRole('textbox', { name: 'Document' })).toBeVisible()
}

async function turnInto(window: Page, kind: RegExp): Promise<void> {
  await window.getByRole('button', { name: /Kind of document/u }).click()
  await window.getByRole('menuitem', { name: kind }).click()
}

const downloaded = async (window: Page, act: () => Promise<unknown>) => {
  const download = window.waitForEvent('download')
  await act()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('a form’s answers: boxes with limits, and copying exactly what was counted', async ({ window }) => {
  const application = applicationPage(window)
  await application.create('posting-questions.md')
  await application.show('Write')

  await test.step('the posting’s questions are the boxes, each with its limit', async () => {
    await expect(window.getByRole('button', { name: 'Kind of document: Answers' })).toBeVisible()
    await expect(application.section(stone)).toContainText('0 / 200 words')
    await expect(application.section('Describe a time')).toContainText('0 / 1,500 characters')
  })

  await test.step('what is counted is what is copied, its note left out', async () => {
    const box = application.section(stone)
    await box.getByRole('paragraph').first().click()
    await window.keyboard.type('Stone lasts. I like work that lasts ')
    await window.keyboard.press('Control+;')
    await window.keyboard.type('(add the wall)')
    await window.keyboard.press('Control+;')
    await window.keyboard.press('Enter')
    await window.keyboard.type('- Built a dry wall')
    await expect(box).toContainText('11 / 200 words')
    await box.getByRole('button', { name: 'Copy answer' }).click()
    await expect(
      window.getByText('Copied 11 words, as they were counted. Your note to yourself was left out.'),
    ).toBeVisible()
    expect(await clipboard(window)).toBe('Stone lasts. I like work that lasts\n\n- Built a dry wall')
  })

  await test.step('a limit is set from the known ones, and is told when passed', async () => {
    const box = application.section(hands)
    await box.getByRole('paragraph').first().click()
    await window.keyboard.type('word '.repeat(14))
    await box.getByRole('button', { name: '14 / 300 words' }).click()
    const dialog = window.getByRole('dialog', { name: /Limit of “Tell us/u })
    await dialog.getByRole('button', { name: /Form box of 255 characters/u }).click()
    await expect(dialog.getByRole('textbox', { name: 'At most' })).toHaveValue('255')
    await dialog.getByRole('textbox', { name: 'At most' }).fill('60')
    await dialog.getByRole('button', { name: 'Set limit' }).click()
    await expect(box).toContainText('69 / 60 characters, 9 over')
  })

  await test.step('a minimum needs no maximum', async () => {
    const box = application.section(hands)
    await box.getByRole('button', { name: /characters, 9 over/u }).click()
    const dialog = window.getByRole('dialog', { name: /Limit of “Tell us/u })
    await dialog.getByRole('textbox', { name: 'At most' }).fill('')
    await dialog.getByRole('combobox', { name: 'Counted in' }).selectOption('words')
    await dialog.getByRole('textbox', { name: 'At least' }).fill('20')
    await dialog.getByRole('button', { name: 'Set limit' }).click()
    await expect(box).toContainText('14 words, 6 short of 20')
  })

  await test.step('the whole has a limit of its own', async () => {
    await window.getByRole('button', { name: 'Limit of the whole document' }).click()
    const dialog = window.getByRole('dialog', { name: 'Limit of the whole document' })
    await dialog.getByRole('textbox', { name: 'At most' }).fill('20')
    await dialog.getByRole('button', { name: 'Set limit' }).click()
    await expect(window.getByRole('button', { name: 'Limit of the whole document' })).toHaveText(
      '25 / 20 words, 5 over',
    )
    await application.saved()
    await application.show('Preview')
    const open = window.getByRole('complementary', { name: 'Before you send' })
    await expect(open).toContainText('The document has 25 / 20 words, 5 over.')
  })
})

const withPosting = testWith({ sources: ['cv-scrambled.txt'], applications: [{ posting: 'posting.md' }] })

withPosting('a statement turns into a letter and back; nothing is lost, and it can be undone', async ({ window }) => {
  const application = applicationPage(window)
  await application.open()
  const document = window.getByRole('textbox', { name: 'Document' })
  await application.section('Able to explain science').getByRole('paragraph').first().click()
  await window.keyboard.type('I gave forty talks to parish councils.')
  await application.saved()

  await turnInto(window, /^Letter/u)
  await expect(window.getByRole('textbox', { name: 'Salutation' })).toBeVisible()
  await expect(document).toContainText('I gave forty talks to parish councils.')
  await window.getByRole('textbox', { name: 'Salutation' }).fill('Dear Ms Hale,')
  await window.getByRole('textbox', { name: 'To', exact: true }).fill('Lower Alder Rivers Trust\n1 Weir Lane')
  await application.saved()
  await application.show('Preview')
  const save = () => window.getByRole('button', { name: 'Plain text' }).first().click()
  const gate = window.getByRole('dialog', { name: 'A claim is not backed' })
  await test.step('a claim that nothing backs is shown before the file leaves, and leads to its place', async () => {
    await save()
    await expect(gate).toContainText('Nothing is cited for this claim.')
    await gate.getByRole('button', { name: 'Go there' }).click()
    await expect(document).toBeVisible()
    await application.show('Preview')
    await save()
  })
  const letter = await downloaded(window, () => gate.getByRole('button', { name: 'Save all the same' }).click())
  await expect(window.getByText('1 claim in it is not backed.')).toBeVisible()
  const again = await downloaded(window, save)
  expect(again.text).toBe(letter.text)
  expect(letter.text).toContain('1 Weir Lane')
  expect(letter.text).toMatch(/Dear Ms Hale,\n\nI gave forty talks/u)
  expect(letter.text).not.toContain('Able to explain science')

  await application.show('Write')
  await turnInto(window, /^Statement/u)
  await expect(application.section('Able to explain science')).toContainText('I gave forty talks')
  await turnInto(window, /^Answers/u)
  await expect(window.getByRole('button', { name: 'Kind of document: Answers' })).toBeVisible()
  await expect(document.getByRole('region')).toHaveCount(1)
  await expect(document).toContainText('I gave forty talks to parish councils.')

  await turnInto(window, /^Statement/u)
  await expect(application.section('Strong data analysis')).toBeVisible()
  await expect(document).toContainText('I gave forty talks to parish councils.')
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(window.getByRole('button', { name: 'Kind of document: Answers' })).toBeVisible()
  await expect(document).toContainText('I gave forty talks to parish councils.')

  await test.step('undo in the text takes the switches back one by one, and then what was typed', async () => {
    await document.focus()
    for (const kind of ['Statement', 'Answers', 'Statement', 'Letter', 'Statement']) {
      await window.keyboard.press('ControlOrMeta+Z')
      await expect(window.getByRole('button', { name: `Kind of document: ${kind}` })).toBeVisible()
      await expect(document).toContainText('I gave forty talks to parish councils.')
    }
    await window.keyboard.press('ControlOrMeta+Z')
    await expect(document).not.toContainText('I gave forty talks to parish councils.')
    await window.keyboard.press('ControlOrMeta+Shift+Z')
    await application.saved()
  })
})

test('headings leave as the person wants them', async ({ window }) => {
  const application = applicationPage(window)
  await openDraft(window)
  await window.getByRole('button', { name: 'Headings shown' }).click()
  const dialog = window.getByRole('dialog', { name: 'Headings in the file' })
  await dialog.getByRole('combobox', { name: 'Headings' }).selectOption('shortened')
  const years = dialog.getByRole('textbox', { name: /At least five years/u })
  await expect(years).not.toHaveValue('')
  await years.fill('River monitoring')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(application.section('At least five years')).toBeVisible()
  await application.saved()
  await application.show('Preview')
  await window.getByRole('button', { name: 'Plain text' }).first().click()
  const text = await downloaded(window, () => window.getByRole('button', { name: 'Keep them out and save' }).click())
  expect(text.text).toContain('\nRiver monitoring\n')
  expect(text.text).not.toContain('What we are looking for')
})

test('notes stop an export until they are resolved or kept out; a working copy keeps them', async ({ window }) => {
  const application = applicationPage(window)
  await openDraft(window)
  await application.show('Preview')

  await test.step('the working copy is the draft as it was', async () => {
    const copy = await downloaded(window, () => window.getByRole('button', { name: 'Working copy with notes' }).click())
    expect(copy.name).toContain('working copy.md')
    expect(copy.text).toBe(await readFile(draft, 'utf8'))
  })

  await test.step('an export stops, goes to a note, or keeps them out', async () => {
    const gate = window.getByRole('dialog', { name: '4 notes to yourself are open' })
    await window.getByRole('button', { name: 'Markdown', exact: true }).click()
    await expect(gate).toContainText('(This is my main weakness)')
    await gate.getByRole('button', { name: 'Go there' }).first().click()
    await expect(window.getByRole('textbox', { name: 'Document' })).toBeVisible()
    await application.show('Preview')
    await window.getByRole('button', { name: 'Markdown', exact: true }).click()
    const file = await downloaded(window, () => gate.getByRole('button', { name: 'Keep them out and save' }).click())
    expect(file.text).toContain('(e.g., Lower Alder)')
    expect(file.text).not.toMatch(/perhaps give|expand this|let me know|weakness/u)
    const again = await downloaded(window, () => window.getByRole('button', { name: 'Markdown', exact: true }).click())
    expect(again.text).toBe(file.text)
  })
})
