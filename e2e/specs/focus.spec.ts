import { applicationPage } from '../pages/application-page.ts'
import { applicationsPage } from '../pages/applications-page.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, testWith } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const role = 'Water Quality Scientist'

const test = testWith({
  sources: ['cv-scrambled.txt', 'personal-page.md'],
  applications: [
    { posting: 'posting.md', pairs: [[laboratory, 'Validated four methods under ISO 17025']] },
    {
      posting: {
        name: 'cook.md',
        text: '# Ship’s Cook\n\nElm Ferries\n\n## Essential\n\n- A food hygiene certificate\n',
      },
    },
  ],
})

test('the focus stays by a row that goes, and messages are reached and left by key', async ({ window }) => {
  const list = applicationsPage(window)
  const link = (name: string) => list.body.getByRole('link', { name, exact: true })
  const undo = window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' })

  await test.step('an application is put away by keyboard; its neighbour has the focus', async () => {
    await list.open()
    await window.getByRole('button', { name: `More for ${role}` }).press('Enter')
    await expect(window.getByRole('menuitem').first()).toBeFocused()
    await window.keyboard.press('End')
    await window.keyboard.press('ArrowUp')
    await expect(window.getByRole('menuitem', { name: 'Archive' })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(list.row(role)).toHaveCount(0)
    await expect(link('Ship’s Cook')).toBeFocused()
  })

  await test.step('F6 goes to the message, its Undo brings the row back, the focus is where it was', async () => {
    await window.keyboard.press('F6')
    await expect(undo).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(link('Ship’s Cook')).toBeFocused()
    await window.keyboard.press('F6')
    await window.keyboard.press('Enter')
    await expect(list.row(role)).toBeVisible()
    await expect(link('Ship’s Cook')).toBeFocused()
  })

  await test.step('a source is taken out; the next one has the focus', async () => {
    await window.getByRole('link', { name: 'Library', exact: true }).click()
    await expect(libraryPage(window).item('I keep a field notebook')).toBeVisible()
    await window.getByRole('button', { name: 'More about personal-page.md' }).press('Enter')
    await window.getByRole('menuitem', { name: /^Remove/u }).press('Enter')
    await expect(window.getByRole('button', { name: 'More about personal-page.md' })).toHaveCount(0)
    await expect(window.getByRole('complementary', { name: 'Sources' }).locator(':focus')).toHaveCount(1)
  })
})

test('keys that come faster than a menu moves its focus are heard in their order', async ({ window }) => {
  await window.getByRole('link', { name: 'Library', exact: true }).click()
  const rows = window.getByRole('list', { name: 'Items by entry' }).locator(':scope > [role=listitem]')
  const more = rows.filter({ hasText: 'I keep a field notebook' }).getByRole('button', { name: 'More for this item' })
  const dialog = window.getByRole('dialog')
  const acts = window.getByRole('menuitem')
  const open = async () => {
    await more.focus()
    await window.keyboard.press('Enter')
    await expect(acts.first()).toBeFocused()
  }
  await test.step('the first time it opens as ever after', async () => {
    await open()
    await window.keyboard.press('Escape')
    await expect(more).toBeFocused()
    await open()
  })
  await test.step('arrows and Enter in one turn', async () => {
    await window.evaluate(pressAtOnce, ['End', 'Home', 'ArrowDown', 'Enter'])
    await expect(dialog.getByRole('textbox', { name: 'Text' })).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })
  await test.step('a name that is typed, and Enter', async () => {
    await open()
    await window.evaluate(pressAtOnce, ['m', 'o', 'Enter'])
    await expect(window.getByRole('combobox', { name: 'Move to' })).toBeFocused()
    await window.keyboard.press('Escape')
  })
})

/** Runs in the page: presses keys before anything else has its turn. */
function pressAtOnce(keys: readonly string[]): void {
  for (const key of keys)
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

test('what is typed right after Enter is for the dialog that it opens, however slow the page is', async ({
  window,
}) => {
  await applicationsPage(window).open()
  const more = window.getByRole('button', { name: `More for ${role}` })
  await more.waitFor()
  await window.evaluate(lateTimers)
  const name = window.getByRole('dialog', { name: 'Rename' }).getByRole('textbox').first()
  const keys = async (...all: readonly string[]) => {
    for (const key of all) await window.keyboard.press(key)
  }
  await test.step('an act that arrows lead to', async () => {
    await more.press('Enter')
    await expect(window.getByRole('menuitem').first()).toBeFocused()
    await keys('End', 'Home', 'ArrowDown', 'Enter', 'O', 'n', 'e')
    await expect(name).toHaveValue('One')
  })
  await test.step('the key right after Escape is for what opened the dialog; an act that is named', async () => {
    await keys('Escape', 'Enter', 'r', 'e', 'n', 'Enter', 'T', 'w', 'o')
    await expect(name).toHaveValue('Two')
  })
  await test.step('the key right after the palette was closed is for what had the focus', async () => {
    await keys('Escape', 'ControlOrMeta+k')
    await expect(window.getByRole('combobox', { name: 'Search everything' })).toBeFocused()
    await keys('Escape', 'Enter', 'r', 'e', 'n', 'Enter', 'T', 'e', 'n')
    await expect(name).toHaveValue('Ten')
    await keys('Escape')
  })
  await test.step('an act of the palette', async () => {
    await keys('ControlOrMeta+k')
    await window.keyboard.type('new application')
    await keys('Enter', 'C', 'o', 'o', 'k')
    await expect(window.getByRole('textbox', { name: 'Posting text' })).toHaveValue('Cook')
  })
})

/** Runs in the page: nothing that waits a turn has its turn soon, as where the computer is busy. */
function lateTimers(): void {
  const real = window.setTimeout
  Object.assign(window, { setTimeout: (run: () => void, after = 0) => real(run, after + 2000) })
}

test('in an application F6 goes round the panes and the messages', async ({ window }) => {
  const application = applicationPage(window)
  await application.open(role)
  const part = application.section(laboratory)
  await part.getByRole('button', { name: 'Draft' }).click()
  await part.getByRole('region', { name: 'Proposal' }).getByRole('button', { name: 'Reject' }).first().click()
  const undo = window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  const text = window.getByRole('textbox', { name: 'Document' })
  await expect(text).toBeFocused()
  await window.keyboard.press('F6')
  await expect(application.evidence.locator(':focus')).toHaveCount(1)
  await window.keyboard.press('F6')
  await expect(undo).toBeFocused()
  await window.keyboard.press('F6')
  await expect(application.requirements.locator(':focus')).toHaveCount(1)
  await window.keyboard.press('Shift+F6')
  await expect(undo).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(application.requirements.locator(':focus')).toHaveCount(1)
})

test('a posting’s file is ready to be begun with, and a double click is one click', async ({ window }) => {
  const list = applicationsPage(window)
  await list.open()
  await window.getByRole('button', { name: 'New application' }).first().click()
  const dialog = window.getByRole('dialog', { name: 'New application' })
  const chosen = window.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose a file…' }).click()
  await (await chosen).setFiles({
    name: 'warden.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Hut Warden\n\nFell Huts\n\n## Essential\n\n- Mountain first aid\n'),
  })
  await expect(dialog.getByRole('button', { name: 'Begin' })).toBeFocused()
  await window.keyboard.press('Escape')

  const application = applicationPage(window)
  await application.open(role)
  const part = application.section(laboratory)
  await part.getByRole('button', { name: 'Draft' }).dblclick()
  const proposal = part.getByRole('region', { name: 'Proposal' })
  await expect(proposal).toContainText('validated four methods', { timeout: 120_000 })
  await proposal.getByRole('button', { name: 'Accept', exact: true }).dblclick()
  await expect(proposal).toHaveCount(0)
  await expect(part.locator('.section-body')).toContainText('validated four methods')
  const caret = () =>
    window.evaluate(
      () => document.getSelection()?.anchorNode?.parentElement?.closest('section, [role=region]')?.textContent ?? '',
    )
  expect(await caret()).toContain('validated four methods')
})

const letters = testWith({
  sources: ['cv-scrambled.txt'],
  applications: [
    { posting: 'posting.md', kind: 'letter', pairs: [[laboratory, 'Validated four methods under ISO 17025']] },
  ],
})

letters('a requirement that no paragraph of a letter answers is at hand when it is chosen', async ({ window }) => {
  const application = applicationPage(window)
  await application.open(role)
  await expect(window.getByRole('textbox', { name: 'Document' })).toBeVisible()
  const [licence, methods] = [application.requirement('full driving licence'), application.requirement(laboratory)]
  await methods.click()
  await expect(methods).toHaveAttribute('aria-current', 'true')
  await licence.click()
  await expect(licence).toHaveAttribute('aria-current', 'true')
  await expect(application.evidence).toContainText('for “You need a full driving licence')
  await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
  await expect(licence).toContainText('gap')
  await expect(methods).not.toContainText('gap')
})
