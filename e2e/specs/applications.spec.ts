import { applicationPage } from '../pages/application-page.ts'
import { applicationsPage } from '../pages/applications-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, testWith } from '../test.ts'

const chef = `# Pastry Chef

Company: Harbour Hotel
Closing date: 14 December 2031

## What you bring

- Knowledge of allergens
- Experience of training apprentices
`

const baker = `# Head Baker

Company: Mill Lane Bakery

## Essential

- Good understanding of food allergens and labelling
- Full clean driving licence
`

const asked = (role: string, more: string) =>
  `# ${role}\n\n## You bring\n\n- Experience of leading a field team\n- ${more}\n`
const post = (text: string) => ({ posting: { name: 'posting.md', text } })
const withTwo = testWith({ applications: [post(chef), post(baker)] })
const withChef = testWith({ sources: ['cv-scrambled.txt'], applications: [post(chef)] })
const withRiver = testWith({
  sources: ['cv-scrambled.txt'],
  applications: [post(asked('River Officer', 'Chess'))],
})

withTwo(
  'an application is sent, moved on the board by keys and by hand, given a day, put away and taken out',
  async ({ window }) => {
    const list = applicationsPage(window)
    await list.open()
    await expect(list.row('Pastry Chef')).toContainText('14 Dec 2031')
    await list.row('Pastry Chef').getByRole('combobox').selectOption('sent')
    await expect(list.row('Pastry Chef')).toContainText(/sent \d/u)
    await expect(window.getByText('What you sent is kept in its history.')).toBeVisible()

    await list
      .row('Head Baker')
      .getByRole('button', { name: /^Deadline/u })
      .click()
    await window.getByLabel('Deadline of Head Baker').fill('2031-01-05')
    await window.keyboard.press('Enter')
    await expect(list.row('Head Baker')).toContainText('5 Jan 2031')
    await window.getByRole('button', { name: 'Deadline' }).first().click()
    await expect(list.body.getByRole('row').nth(1)).toContainText('Head Baker')

    await list.show('Board')
    await list.column('sent').getByRole('link', { name: 'Pastry Chef' }).focus()
    await window.keyboard.press('Alt+ArrowRight')
    const moved = list.column('interview').getByRole('link', { name: 'Pastry Chef' })
    await expect(moved).toBeVisible()
    await expect(moved).toBeFocused()
    await window.keyboard.press('ArrowLeft')
    await expect(list.column('draft').getByRole('link', { name: 'Head Baker' })).toBeFocused()
    await list.column('draft').getByRole('listitem').dragTo(list.column('rejected'))
    await expect(list.column('rejected')).toContainText('Head Baker')
    await window.getByRole('button', { name: 'Undo' }).last().click()
    await expect(list.column('draft')).toContainText('Head Baker')

    await list.show('Table')
    await list.act('Head Baker', 'Archive')
    await expect(list.row('Head Baker')).toHaveCount(0)
    await window.getByRole('checkbox', { name: 'Archive' }).check()
    await expect(list.row('Head Baker')).toBeVisible()
    await list.act('Head Baker', 'Take out of the archive')
    await expect(list.row('Head Baker')).toHaveCount(0)
    await window.getByRole('checkbox', { name: 'Archive' }).uncheck()
    await expect(list.row('Head Baker')).toBeVisible()
  },
)

withTwo('a posting that was pasted before is said to be, and leads to what was begun with it', async ({ window }) => {
  const list = applicationsPage(window)
  await list.open()
  await expect(list.row('Head Baker')).toContainText('Mill Lane Bakery · Statement')
  await window.getByRole('button', { name: 'New application' }).first().click()
  await window.getByRole('textbox', { name: 'Posting text' }).fill(baker)
  await expect(list.dialog).toContainText('You have an application for this already: a statement')
  await list.dialog.getByRole('button', { name: 'Open it' }).click()
  await expect(list.dialog).toHaveCount(0)
  await expect(window.getByRole('textbox', { name: 'Document' })).toBeVisible()
  await list.open()
  await expect(list.row('Head Baker')).toHaveCount(1)
})

withChef(
  'a copy for another posting takes the text along, says where the other company is named, and both are searched',
  async ({ window }) => {
    const list = applicationsPage(window)
    await applicationPage(window).open('Pastry Chef')
    await list.write('Knowledge of allergens', 'I would keep the records of Harbour Hotel with zeal.')
    await window.keyboard.press('ControlOrMeta+;')
    await window.keyboard.type('ask Marguerite which')
    await window.keyboard.press('ControlOrMeta+S')
    await expect(window.getByRole('contentinfo').getByText(/^Saved/u)).toBeVisible()
    await list.open()
    await list.act('Pastry Chef', /starting point/u)
    await list.dialog.getByRole('textbox').fill(baker)
    await list.dialog.getByRole('button', { name: 'Begin' }).click()
    await expect(list.dialog).toContainText('“Harbour Hotel” is named once')
    await list.dialog.getByRole('button', { name: 'Replace by “Mill Lane Bakery”' }).click()
    await expect(list.dialog).toContainText('“Harbour Hotel” was replaced')
    await list.dialog.getByRole('button', { name: 'Go on writing' }).click()
    const document = window.getByRole('textbox', { name: 'Document' })
    await expect(document).toContainText('I would keep the records of Mill Lane Bakery with zeal.')

    await list.open()
    await list.search.fill('record zeal')
    await expect(list.body).toContainText('2 places in 2 applications')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(document).toBeVisible()
    await expect.poll(() => window.evaluate(() => getSelection()?.toString() ?? '')).toBe('records')
    await list.open()
    await list.search.fill('marguerite')
    await list.body.getByRole('button', { name: /^Note/u }).first().click()
    await expect(document).toBeVisible()
    await expect.poll(() => window.evaluate(() => getSelection()?.toString() ?? '')).toBe('Marguerite')
    await list.open()
    await list.search.fill('driving licence')
    await list.body
      .getByRole('button', { name: /^Posting/u })
      .first()
      .click()
    await expect.poll(() => window.evaluate(() => getSelection()?.toString() ?? '')).toBe('driving')
  },
)

withTwo('deleting for good asks plainly, and the word is nowhere afterwards', async ({ window }) => {
  const list = applicationsPage(window)
  await applicationPage(window).open('Pastry Chef')
  await list.write('Knowledge of allergens', 'Sugared a zeppelin.')
  await list.open()
  await list.act('Pastry Chef', /Delete for good/u)
  await expect(list.dialog).toContainText('This cannot be undone.')
  await list.dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(list.row('Pastry Chef')).toBeVisible()
  await list.act('Pastry Chef', /Delete for good/u)
  await list.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(list.row('Pastry Chef')).toHaveCount(0)
  await list.search.fill('zeppelin')
  await expect(list.body).toContainText('Nothing was found')
})

withRiver('an earlier answer is proposed with its citation, and the outline follows', async ({ window }) => {
  const list = applicationsPage(window)
  const application = applicationPage(window)
  await application.open('River Officer')
  const heading = 'Experience of leading a field team'
  await application.requirement(heading).click()
  await application.evidence.getByRole('button', { name: 'Pair' }).first().click()
  await application.draft(heading)
  const written = (await application.section(heading).getByRole('paragraph').first().textContent()) ?? ''
  await window.keyboard.press('ControlOrMeta+S')
  await application.saved()
  await expect(application.requirement(heading)).toContainText(/checked|drafted/u)
  await expect(application.requirement('Chess')).toContainText('empty')
  await expect(application.requirements).toContainText('1 of 2 written')

  await list.create(asked('Lake Officer', 'Sailing'))
  await application.show('Write')
  await application.requirement(heading).click()
  const earlier = application.evidence.getByRole('list', { name: 'Earlier answers' })
  await expect(earlier).toContainText('River Officer')
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await clean(window, `earlier answers, ${colorScheme}`)
  }
  await earlier.getByRole('button', { name: 'Propose this' }).click()
  const proposal = application.section(heading).getByRole('region', { name: 'Proposal' })
  await expect(proposal).toContainText('your words for River Officer')
  await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(application.section(heading)).toContainText(
    written
      .replace(/\d+\s*$/u, '')
      .trim()
      .slice(0, 40),
  )
  await expect(application.section(heading).locator('[data-evidence], .citation, mark').first()).toBeVisible()

  await window.getByRole('button', { name: 'You bring' }).click()
  await expect(application.requirement('Sailing')).toHaveCount(0)
  await expect(application.requirements).toContainText('1 of 2 written')
  await window.keyboard.press('ArrowRight')
  await expect(application.requirement('Sailing')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  withChef(`table, board, insight, search and dialogs are clean for axe in the ${theme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const list = applicationsPage(window)
    await applicationPage(window).open('Pastry Chef')
    await list.write('Knowledge of allergens', 'I led twelve cooks at Harbour Hotel.')
    await list.open()
    await expect(list.row('Pastry Chef')).toContainText(/without evidence|beyond/u)
    await clean(window, 'table')
    await list
      .row('Pastry Chef')
      .getByRole('button', { name: /^Deadline/u })
      .click()
    await clean(window, 'table with a day to set')
    await window.keyboard.press('Escape')
    await list.show('Board')
    await clean(window, 'board')
    await list.show('Insight')
    await expect(list.body.getByRole('heading', { name: 'Evidence never used' })).toBeVisible()
    await clean(window, 'insight')
    await list.search.fill('cooks')
    await expect(list.body).toContainText('1 place')
    await clean(window, 'search')
    await list.search.fill('')
    await list.show('Table')
    for (const act of [/starting point/u, /Rename/u, /Delete for good/u]) {
      await list.act('Pastry Chef', act)
      await expect(list.dialog).toBeVisible()
      await clean(window, String(act))
      await window.keyboard.press('Escape')
      await expect(list.dialog).toHaveCount(0)
    }
    await list.act('Pastry Chef', /starting point/u)
    await list.dialog.getByRole('textbox').fill(baker)
    await list.dialog.getByRole('button', { name: 'Begin' }).click()
    await expect(list.dialog).toContainText('is named once')
    await clean(window, 'what a copy took along')
  })
}
