import type { Page } from '@playwright/test'
import { oneDrafted } from '../fixtures/one-drafted.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const analysis = 'Strong data analysis skills in R or Python'
const teams = 'Leading and training field teams'
const outside = 'Able to explain science to people outside it'

const status = (window: Page) => window.locator('[role=status][aria-live]')
/** The headings of the sections that answer a requirement; before them stands the opening. */
const headings = (window: Page) =>
  window
    .locator('.section-heading textarea')
    .evaluateAll((all) => all.slice(1).map((one) => 'value' in one && String(one.value)))

test.use({ prepared: oneDrafted })

/** An application with one drafted section, at the writing. */
async function writing(window: Page) {
  const application = applicationPage(window)
  await application.open()
  await expect(application.section(laboratory)).toContainText('validated four methods')
  return application
}

async function caretIn(window: Page, section: string) {
  const last = applicationPage(window).section(section).locator('.section-body p').last()
  await last.click()
  await last.evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph)
    getSelection()?.collapseToEnd()
  })
}

test('a slash inserts and two brackets cite, by keyboard alone and announced @smoke', async ({ window }) => {
  const application = await writing(window)
  const part = application.section(analysis)
  await caretIn(window, analysis)
  await window.keyboard.type('/bul')
  const menu = window.getByRole('listbox', { name: 'Insert' })
  await expect(menu.getByRole('option')).toHaveCount(1)
  await expect(status(window)).toHaveText(/Insert: Bullets, 1 of 1/u)
  await expect(window.getByRole('textbox', { name: 'Document' })).toHaveAttribute('aria-activedescendant', /suggest/u)
  await window.keyboard.press('Enter')
  await expect(part.getByRole('listitem')).toHaveCount(1)
  await window.keyboard.type('I automated the weekly report. [[weekly quality')
  const evidence = window.getByRole('listbox', { name: 'Evidence to cite' })
  await expect(evidence.getByRole('option').first()).toContainText('Automated the weekly quality report')
  await window.keyboard.press('Enter')
  await expect(evidence).toHaveCount(0)
  await expect(part.locator('.citation')).toHaveText(/^I automated the weekly report\.\d$/u)
  await expect(part.getByRole('note', { name: /evidence \d/u })).toBeVisible()
  await expect(application.footer).toContainText('2 claims backed')

  await test.step('what is paired comes first, Escape leaves the text, and the citation tells its source', async () => {
    await caretIn(window, laboratory)
    await window.keyboard.type(' [[')
    await expect(evidence.getByRole('option').first()).toContainText('Validated four methods')
    await expect(evidence.getByRole('option').first()).toContainText('paired')
    await window.keyboard.press('Escape')
    await expect(evidence).toHaveCount(0)
    await expect(application.section(laboratory)).toContainText('[[')
    await part.locator('.citation').hover()
    await expect(window.getByRole('tooltip')).toContainText('Automated the weekly quality report')
  })

  await test.step('a citation survives editing and is checked again', async () => {
    await part.locator('.citation').dblclick({ position: { x: 4, y: 8 } })
    await window.keyboard.type('We ')
    await expect(part.locator('.citation')).toContainText('We')
    await caretIn(window, analysis)
    for (let i = 0; i < 'report.'.length; i += 1) await window.keyboard.press('Backspace')
    await window.keyboard.type('500 reports.')
    await expect(part.locator('.citation')).toContainText('500 reports.')
    await expect(application.footer).toContainText('1 flagged')
  })
})

test('words are found and replaced in the whole document, in one step that can be undone', async ({ window }) => {
  const application = await writing(window)
  await caretIn(window, teams)
  await window.keyboard.type('I led field work. Field crews and fielders.')
  await window.keyboard.press('ControlOrMeta+F')
  const bar = window.getByRole('search', { name: 'Find and replace' })
  await expect(bar.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await window.keyboard.type('field')
  await expect(bar).toContainText(/\d of \d/u)
  await window.keyboard.press('Alt+W')
  await expect(bar.getByRole('button', { name: 'Whole word' })).toHaveAttribute('aria-pressed', 'true')
  const before = await bar.textContent()
  await window.keyboard.press('Enter')
  await expect.poll(() => bar.textContent()).not.toBe(before)
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('plot')
  await window.keyboard.press('ControlOrMeta+Enter')
  const replaced = () => application.words(/^Leading and training plot teams/u)
  await expect.poll(replaced).toContain('I led plot work. plot crews and fielders.')
  await expect(bar).toContainText('Not found')
  await window.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => application.words(teams)).toContain('I led field work. Field crews and fielders.')
})

test('English is looked over on this computer: fixes by key, words learned, names known', async ({ window }) => {
  // The first look compiles sixteen megabytes: a second on an idle machine, a minute on a busy one.
  test.setTimeout(400_000)
  const outsideRequests: string[] = []
  window.on('request', (request) => {
    if (!/^(?:http|ws):\/\/127\.0\.0\.1|^blob:|^data:/u.test(request.url())) outsideRequests.push(request.url())
  })
  const application = await writing(window)
  const part = application.section(teams)
  await caretIn(window, teams)
  await window.keyboard.type('I recieved training at Brackwater. We used a flumblemeter.')
  await expect(part.locator('.spelling')).toHaveText(['recieved', 'flumblemeter'], { timeout: 150_000 })
  await expect(application.footer).toContainText('2 in spelling')
  await caretIn(window, outside)
  await window.keyboard.press('F7')
  const card = window.getByRole('dialog', { name: /Spelling: “recieved”/u })
  await expect(card).toBeFocused()
  await window.keyboard.press('1')
  await expect(part).toContainText('I received training')
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(part).toContainText('I recieved training')
  await window.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(part).toContainText('I received training')
  await window.keyboard.press('F7')
  await expect(window.getByRole('dialog', { name: /flumblemeter/u })).toBeFocused()
  await window.keyboard.press('l')
  await expect(part.locator('.spelling')).toHaveCount(0)
  await caretIn(window, teams)
  await window.keyboard.type(' It was acheived.')
  await expect(part.locator('.spelling')).toHaveText(['acheived'], { timeout: 60_000 })
  const misspelt = window.getByRole('dialog', { name: /acheived/u })
  // Marks of the checks come between and move the word on, also between looking where it stands and the click.
  await expect(async () => {
    await part.locator('.spelling').click()
    await expect(misspelt).toBeVisible({ timeout: 2000 })
  }).toPass()
  await misspelt.getByRole('button', { name: 'Leave it here' }).click()
  await expect(part.locator('.spelling')).toHaveCount(0)
  await caretIn(window, teams)
  await window.keyboard.type(' More of teh same.')
  await expect(part.locator('.spelling')).toHaveText(['teh'], { timeout: 60_000 })
  expect(outsideRequests).toEqual([])

  await window.getByRole('link', { name: 'Settings' }).click()
  const learned = window.getByRole('list', { name: 'Words learned' })
  await learned.getByRole('button', { name: 'Forget flumblemeter' }).click()
  await expect(window.getByText('“flumblemeter” is no longer known.')).toBeVisible()
  await expect(learned).toHaveCount(0)
  await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(learned).toContainText('flumblemeter')
})

test('notes to self begin by key, are listed in the status bar, and Enter resolves', async ({ window }) => {
  const application = await writing(window)
  const part = application.section(teams)
  await caretIn(window, teams)
  await window.keyboard.type('I led a team.')
  await window.keyboard.press('ControlOrMeta+;')
  await window.keyboard.type('say how many')
  await window.keyboard.press('ControlOrMeta+;')
  await window.keyboard.type('We won.')
  await expect(part.locator('.note')).toHaveText('say how many')
  await caretIn(window, outside)
  await window.keyboard.press('ControlOrMeta+;')
  await window.keyboard.type('ask Ines')
  await application.footer.getByRole('button', { name: '2 notes to self' }).click()
  const list = window.getByRole('dialog', { name: 'Notes to self' })
  await expect(list.getByRole('listitem').first()).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await expect(list.getByRole('listitem').nth(1)).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await window.keyboard.press('t')
  await expect(list).toContainText('No notes are left.')
  await window.keyboard.press('Escape')
  await expect(part).toContainText(/I led a team\..*We won\./u)
  await expect(application.section(outside)).toContainText('ask Ines')
  await expect(application.footer).not.toContainText('note to self')
})

test('sections are moved and collapsed by key and by mouse, and focus mode puts the rest away', async ({ window }) => {
  const application = await writing(window)
  const first = await headings(window)
  await caretIn(window, analysis)
  await window.keyboard.press('Alt+ArrowDown')
  await expect(status(window)).toHaveText(/Moved: now 3 of \d/u)
  const moved = [first[0], first[2], first[1], ...first.slice(3)]
  await expect.poll(() => headings(window)).toEqual(moved)
  await window.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => headings(window)).toEqual(first)

  await test.step('by its grip', async () => {
    const grip = application.section(laboratory).getByRole('button', { name: /Move section/u })
    const target = application.section(analysis)
    await target.scrollIntoViewIfNeeded()
    // The grip is pressed where it rests, and the place is looked for once it is held: what is found meanwhile may move both.
    await grip.hover()
    await window.mouse.down()
    await expect(application.section(laboratory)).toHaveClass(/is-dragged/u)
    const to = await target.boundingBox()
    if (!to) throw new Error('The section is not on the page.')
    await window.mouse.move(to.x + 40, to.y + 12, { steps: 6 })
    await expect(window.locator('.is-drop-before')).toHaveCount(1)
    await window.mouse.up()
    await expect.poll(() => headings(window)).toEqual([first[0], first[3], first[1], first[2], ...first.slice(4)])
    await grip.focus()
    await window.keyboard.press('ArrowDown')
    await expect(grip).toBeFocused()
    await expect.poll(() => headings(window)).toEqual([first[0], first[1], first[3], first[2], ...first.slice(4)])
  })

  await test.step('never out of their group', async () => {
    await caretIn(window, first[0] ? String(first[0]) : '')
    await window.keyboard.press('Alt+ArrowUp')
    await expect(status(window)).toHaveText(/The first section/u)
  })

  await test.step('collapsed, and open again when the caret comes', async () => {
    await caretIn(window, laboratory)
    await window.keyboard.press('ControlOrMeta+Shift+Period')
    const fold = application.section(laboratory).getByRole('button', { name: /Text of/u })
    await expect(fold).toBeFocused()
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    await expect(application.section(laboratory).locator('.section-body')).toBeHidden()
    await fold.press('Enter')
    await expect(application.section(laboratory).locator('.section-body')).toBeVisible()
  })

  await test.step('in focus mode, remembered', async () => {
    await caretIn(window, laboratory)
    await window.keyboard.press('ControlOrMeta+Period')
    await expect(application.evidence).toBeHidden()
    await expect(application.requirements).toBeHidden()
    await window.getByRole('button', { name: 'Focus mode' }).click()
    await expect(application.evidence).toBeVisible()
  })
})

test('undo survives other screens', async ({ window }) => {
  const application = await writing(window)
  await caretIn(window, teams)
  await window.keyboard.type('I led a team of four.')
  await application.saved()
  await application.show('Preview')
  await window.getByRole('link', { name: 'Library' }).click()
  await expect(window.getByRole('region', { name: 'Items' })).toBeVisible()
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('main').getByText('Water Quality Scientist').first().click()
  await application.show('Write')
  await expect(application.section(teams)).toContainText('I led a team of four.')
  await application.section(teams).locator('.section-body p').last().click()
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(application.section(teams)).not.toContainText('I led a team of four.')
  await window.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(application.section(teams)).toContainText('I led a team of four.')
  await application.saved()
})

test('the parts of a STAR answer are marked by key; a missing result is said in words', async ({ window }) => {
  const application = await writing(window)
  const part = application.section(teams)
  await caretIn(window, teams)
  await window.keyboard.press('Alt+1')
  await window.keyboard.type('Two crews shared one boat.')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Alt+3')
  await window.keyboard.type('I wrote a rota and trained both.')
  await expect(part).toContainText('The result is missing: say what came of it.')
  await expect(part).toContainText(/Action 5\d %/u)
  await expect(part.getByRole('note').filter({ hasText: 'Situation' })).toBeVisible()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Alt+4')
  await window.keyboard.type('Sampling took half the time.')
  await expect(part).not.toContainText('The result is missing')
  await expect(part).toContainText(/Result \d+ %/u)
})

test('pasted pages lose their junk; copied text is clean', async ({ window }) => {
  const application = await writing(window)
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const part = application.section(teams)
  await caretIn(window, teams)
  await window.evaluate(async () => {
    const html =
      '<p style="color:red" class="MsoNormal">I ran <b>two</b> crews.<script>1</script></p><ul><li style="mso-list:x">Trained <a href="javascript:1">nine</a></li></ul>'
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })
    await navigator.clipboard.write([item])
  })
  await window.keyboard.press('ControlOrMeta+V')
  await expect.poll(() => application.words(teams)).toMatch(/I ran two crews\.Trained nine/u)
  await expect(part.locator('.section-body strong')).toHaveText('two')
  await expect(part.locator('.section-body a, .section-body [style]')).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+A')
  await window.keyboard.press('ControlOrMeta+C')
  const copied = await window.evaluate(() => navigator.clipboard.readText())
  expect(copied.trim()).toBe('I ran two crews.\n\n- Trained nine')
})

for (const theme of ['light', 'dark'] as const)
  test(`the editor’s menus, bars and cards are clean for axe in the ${theme} theme, also in a small window`, async ({
    window,
  }) => {
    test.setTimeout(400_000)
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await writing(window)
    await caretIn(window, teams)
    await window.keyboard.press('Alt+1')
    await window.keyboard.type('I recieved a boat.')
    await window.keyboard.press('ControlOrMeta+;')
    await window.keyboard.type('when')
    await expect(window.locator('.spelling').first()).toBeVisible({ timeout: 150_000 })
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 640 },
    ]) {
      await window.setViewportSize(size)
      await clean(window, `writing at ${size.width}`)
      await window.keyboard.press('F7')
      await expect(window.getByRole('dialog', { name: /Spelling/u })).toBeInViewport({ ratio: 1 })
      await clean(window, `spelling at ${size.width}`)
      await window.keyboard.press('Escape')
      await caretIn(window, outside)
      await window.keyboard.type('/')
      await expect(window.getByRole('listbox')).toBeVisible()
      await clean(window, `insert at ${size.width}`)
      await window.keyboard.press('Escape')
      await window.keyboard.press('Backspace')
      await window.keyboard.press('ControlOrMeta+F')
      await window.keyboard.type('boat')
      await clean(window, `find at ${size.width}`)
      await window.keyboard.press('Escape')
      await window.keyboard.press('ControlOrMeta+Period')
      await clean(window, `focus at ${size.width}`)
      await window.keyboard.press('ControlOrMeta+Period')
    }
    await window.getByRole('button', { name: /notes? to self/u }).click()
    await clean(window, 'notes')
  })
