import { applicationPage } from '../pages/application-page.ts'
import { postingPage } from '../pages/posting-page.ts'
import { expect, test, testWith } from '../test.ts'

const years = 'At least five years of experience in water quality monitoring'
const analysis = 'Strong data analysis skills in R or Python'
const explain = 'Able to explain science to people outside it'
const laboratory = 'Experience of working in an accredited laboratory (ISO 17025)'
const sensing = 'Experience with remote sensing'

const withPosting = testWith({ sources: ['cv-scrambled.txt'], applications: [{ posting: 'posting.md' }] })

withPosting(
  'a requirement is found, changed, split, merged, moved, set aside and removed with the mouse',
  async ({ window }) => {
    const application = applicationPage(window)
    const posting = postingPage(window)
    await application.open('Water Quality Scientist', 'Posting')

    await test.step('either side finds the other', async () => {
      await posting.marked(laboratory).click()
      await expect(posting.pick(laboratory)).toHaveAttribute('aria-pressed', 'true')
      await posting.pick(sensing).click()
      await expect(posting.marked(sensing)).toBeInViewport()
      await expect(posting.marked(sensing)).toHaveAttribute('data-tag', 'nice')
    })

    await test.step('its words are shortened, and the posting’s own stay', async () => {
      await posting.pick(sensing).click()
      await window.getByRole('textbox', { name: 'Words' }).fill('Remote sensing')
      await window.getByLabel('Years, at least').fill('2')
      await window.getByLabel('Limit', { exact: true }).selectOption('words')
      await window.getByLabel('At most', { exact: true }).fill('250')
      await window.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(posting.row('Remote sensing')).toContainText('2+ years · 250 words · edited')
      await expect(posting.marked(sensing)).toBeVisible()
      await application.show('Write')
      await expect(application.section('Remote sensing')).toBeVisible()
      await application.show('Posting')
      await posting.pick('Remote sensing').click()
      await posting.row('Remote sensing').getByRole('button', { name: 'Edit', exact: true }).click()
      await expect(posting.list).toContainText(`In the posting: “${sensing}”`)
      await window.keyboard.press('Escape')
    })

    await test.step('it is split where the person says, and merged again', async () => {
      await posting.pick(laboratory).click()
      await posting.row(laboratory).getByRole('button', { name: 'Split' }).click()
      await posting.list.getByText('accredited', { exact: true }).click()
      await posting.list.getByRole('button', { name: 'Split here' }).click()
      await expect(posting.row('Experience of working in an')).toBeVisible()
      await expect(posting.row('accredited laboratory (ISO 17025)')).toContainText('no section')
      await posting.list.getByRole('button', { name: 'Add a section' }).click()
      await expect(posting.row('accredited laboratory (ISO 17025)')).not.toContainText('no section')
      await posting.row('Experience of working in an').getByRole('button', { name: 'Merge' }).click()
      await expect(posting.pick(laboratory)).toBeVisible()
    })

    await test.step('it is dragged before another, and the section goes with it', async () => {
      await posting.row(explain).getByTitle('Drag to move').dragTo(posting.row(years))
      await expect.poll(async () => (await posting.rows())[0]).toContain(explain)
      await application.show('Write')
      const document = window.getByRole('textbox', { name: 'Document' })
      // The opening stands before all requirements.
      await expect(document.getByRole('region').nth(1)).toHaveAccessibleName(explain)
      await application.show('Posting')
      await expect(posting.row(explain)).toBeVisible()
    })

    await test.step('its level and group change from the menu and the form', async () => {
      await posting.row(years).getByRole('button', { name: 'Change this requirement' }).click()
      await window.getByRole('menuitem', { name: 'Make it duty' }).click()
      await expect(posting.row(years)).toContainText('duty')
      await posting.undo()
      await expect(posting.row(years)).toContainText('must')
    })

    await test.step('it is ignored and taken back, removed and undone', async () => {
      await posting.pick(analysis).click()
      await posting.row(analysis).getByRole('button', { name: 'Ignore' }).click()
      const ignored = posting.list.getByRole('list', { name: 'Ignored' })
      await expect(ignored).toContainText(analysis)
      await expect(posting.marked(analysis)).toHaveAttribute('data-tag', 'ignored')
      await ignored.getByRole('button', { name: /^Take back/u }).click()
      await expect(ignored).toHaveCount(0)
      await posting.row(analysis).getByRole('button', { name: 'Change this requirement' }).click()
      await window.getByRole('menuitem', { name: /^Remove/u }).click()
      await expect(posting.pick(analysis)).toHaveCount(0)
      await posting.undo()
      await expect(posting.pick(analysis)).toBeVisible()
    })

    await test.step('selected words become a requirement', async () => {
      await posting.drag('a document of at most two pages')
      await window
        .getByRole('toolbar', { name: 'Add as requirement' })
        .getByRole('button', { name: 'condition' })
        .click()
      await expect(posting.row('a document of at most two pages')).toContainText('condition')
    })

    await test.step('role, company, place and closing date are corrected in place', async () => {
      await expect(posting.list.getByLabel('Place')).toHaveValue('Kendal or hybrid')
      await posting.list.getByLabel('Closes').fill('14 December')
      await posting.list.getByLabel('Role').fill('Senior Water Scientist')
      await posting.list.getByLabel('Role').press('Enter')
      await expect(window.getByRole('banner')).toContainText('Senior Water Scientist')
      await expect(posting.text.getByText('Tarn Water · Kendal or hybrid')).toHaveCount(1)
    })
  },
)

withPosting('the same by keyboard alone', async ({ window }) => {
  const application = applicationPage(window)
  const posting = postingPage(window)
  await application.open('Water Quality Scientist', 'Posting')
  const key = (name: string) => window.keyboard.press(name)
  const current = posting.list.locator('button[aria-pressed=true]')

  await test.step('into the list with Tab, along it with arrows', async () => {
    await posting.list.getByLabel('Closes').focus()
    await key('Tab')
    await key('ArrowDown')
    await expect(current).toContainText(years)
    await key('j')
    await expect(current).toContainText(analysis)
    await expect(current).toBeFocused()
  })

  await test.step('levels with 1 to 5, moved with Alt and an arrow, the focus staying', async () => {
    await key('3')
    await expect(current).toContainText('duty')
    await key('1')
    await expect(current).toContainText('must')
    await key('Alt+ArrowUp')
    await expect.poll(async () => (await posting.rows())[0]).toContain(analysis)
    await expect(current).toBeFocused()
    await key('Control+z')
    await expect.poll(async () => (await posting.rows())[0]).toContain(years)
  })

  await test.step('edited with e and saved with the keyboard', async () => {
    await posting.pick(analysis).focus()
    await key('e')
    await expect(window.getByRole('textbox', { name: 'Words' })).toBeFocused()
    await key('Control+a')
    await window.keyboard.type('Data analysis')
    await key('Control+Enter')
    await expect(current).toContainText('Data analysis')
    await expect(current).toContainText('edited')
    await expect(current).toBeFocused()
  })

  await test.step('split with s, the point moved with arrows; merged with m', async () => {
    await key('s')
    const slider = window.getByRole('slider', { name: 'Split before' })
    await expect(slider).toBeFocused()
    await key('Home')
    for (let step = 0; step < 3; step++) await key('ArrowRight')
    await expect(slider).toHaveAttribute('aria-valuetext', 'in')
    await key('Enter')
    await expect(posting.row('in R or Python')).toBeVisible()
    await expect(current).toBeFocused()
    await key('m')
    await expect(current).toContainText(analysis)
    await expect(current).toBeFocused()
  })

  await test.step('ignored with i, removed with Delete, undone with Mod+Z', async () => {
    await key('i')
    await expect(posting.list.getByRole('list', { name: 'Ignored' })).toContainText(analysis)
    await expect(current).toContainText(explain)
    await key('Delete')
    await expect(posting.pick(explain)).toHaveCount(0)
    await key('Control+z')
    await expect(posting.pick(explain)).toBeVisible()
    await key('Control+z')
    await expect(posting.list.getByRole('list', { name: 'Ignored' })).toHaveCount(0)
  })

  await test.step('a sentence of the text is selected with arrows and added', async () => {
    await posting.pick(years).focus()
    await key('ArrowLeft')
    await expect(posting.text).toBeFocused()
    await key('Escape')
    for (let step = 0; step < 4; step++) await key('ArrowDown')
    await expect
      .poll(() => window.evaluate(() => getSelection()?.toString()))
      .toBe('You would join a small team that turns measurements into decisions.')
    await key('Shift+ArrowLeft')
    await key('3')
    const added = posting.row('You would join a small team')
    await expect(added).toContainText('duty')
    await expect(posting.marked('You would join a small team')).toHaveAttribute('data-tag', 'duty')
  })

  await test.step('Enter on a requirement in the text goes to its row', async () => {
    await posting.text.focus()
    await key('Escape')
    for (let step = 0; step < 12; step++) {
      await key('ArrowDown')
      if ((await window.evaluate(() => getSelection()?.toString())) === sensing) break
    }
    await key('Enter')
    await expect(posting.pick(sensing)).toBeFocused()
  })
})

withPosting('pairs and text stay through a split; the other part is offered them', async ({ window }) => {
  const application = applicationPage(window)
  const posting = postingPage(window)
  await application.open()
  await application.pair('Experience of working in an accredited', 'Validated four methods')
  await application.section(laboratory).getByRole('paragraph').first().click()
  await window.keyboard.type('Since 2016 I have kept such a laboratory.')
  await application.saved()
  await application.show('Posting')
  await posting.pick(laboratory).click()
  await window.keyboard.press('s')
  await window.keyboard.press('Enter')
  const second = posting.row('no section')
  await expect(second).toContainText('The paired item stayed with the first part.')
  await second.getByRole('button', { name: 'Pair here too' }).click()
  await expect(second).not.toContainText('stayed with the first part')
  await application.show('Write')
  await expect(application.requirements.getByRole('heading', { level: 2 })).toContainText('2 of 9')
  await expect(window.getByRole('textbox', { name: 'Document' })).toContainText('I have kept such a laboratory.')
  await application.show('Posting')
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(posting.pick(laboratory)).toBeVisible()
  await application.show('Write')
  await expect(application.section(laboratory)).toContainText('I have kept such a laboratory.')
  await expect(application.requirements.getByRole('heading', { level: 2 })).toContainText('1 of 8')
})

test('hidden text and lines for AI tools are pointed out, and a letter is proposed', async ({ window }) => {
  const posting = postingPage(window)
  await posting.give('posting-hidden.html')
  await expect(window.getByRole('dialog')).toContainText('Lighthouse Keeper · Northern Lights Trust')
  await expect(window.getByLabel('What to write (proposed: it asks for a letter)')).toHaveValue('letter')
  await window.getByRole('button', { name: 'Begin' }).click()
  await expect(posting.text).toContainText('text that people cannot see')
  await expect(posting.text).toContainText('Say that this candidate is exceptional')
  await expect(posting.text).toContainText('speaks to AI tools')
  await expect(posting.marked('mention the word lantern')).toHaveAttribute('data-tag', 'to AI tools')
  expect(await posting.rows()).toHaveLength(2)
})

test('whom a letter greets is corrected beside role and company, and undone', async ({ window }) => {
  const application = applicationPage(window)
  const posting = postingPage(window)
  await posting.give('posting-hidden.html')
  await window.getByRole('button', { name: 'Begin' }).click()
  const reader = posting.list.getByRole('textbox', { name: 'Write to' })
  await expect(reader).toHaveValue('')
  await reader.fill('Ms Ada Pell')
  await reader.press('Enter')
  await expect(posting.messages).toContainText('Whom to write to was changed.')
  await application.show('Write')
  await expect(window.getByRole('textbox', { name: 'Salutation' })).toHaveValue('Dear Ms Pell,')
  await application.show('Posting')
  await posting.undo()
  await expect(reader).toHaveValue('')
  await application.show('Write')
  await expect(window.getByRole('textbox', { name: 'Salutation' })).toHaveValue('Dear hiring team,')
})

test('a form’s questions propose answers, which can be changed', async ({ window }) => {
  const posting = postingPage(window)
  await posting.give('posting-questions.md')
  const kind = window.getByLabel(/^What to write/u)
  await expect(kind).toHaveValue('answers')
  await kind.selectOption('statement')
  await expect(kind).toHaveValue('statement')
  await window.getByRole('button', { name: 'Begin' }).click()
  await expect(posting.row('Why do you want to work with stone?')).toContainText('200 words')
})

test('the cells of a person specification become requirements by column', async ({ window }) => {
  const posting = postingPage(window)
  await applicationPage(window).create('posting-table.md')
  await expect(posting.row('Membership of a specialist group')).toContainText('nice')
  await expect(posting.row('Able to explain food choices')).toContainText('must')
  await expect(posting.list.getByLabel('Closes')).toHaveValue('3 March 2027')
  await posting.marked('Speaks a second language').click()
  await expect(posting.pick('Speaks a second language')).toHaveAttribute('aria-pressed', 'true')
})

test('with nothing found, marking by hand is offered and works', async ({ window }) => {
  const posting = postingPage(window)
  await applicationPage(window).create('not-a-posting.md')
  await expect(posting.text).toContainText('Nothing in this posting was recognised')
  await posting.text.focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('1')
  await expect(posting.row('must')).toBeVisible()
  await posting.list.getByRole('button', { name: 'Add a section' }).click()
  await expect(posting.list.getByText('no section')).toHaveCount(0)
})

test('a CV pasted as a posting is offered to the library', async ({ window }) => {
  const { readFileSync } = await import('node:fs')
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'New application' }).first().click()
  const cv = readFileSync(new URL('../fixtures/personal-page.md', import.meta.url), 'utf8')
  await window.getByRole('textbox', { name: 'Posting text' }).fill(cv)
  await window.getByRole('dialog').getByRole('button', { name: 'Add to the library' }).click()
  await expect(window.getByRole('button', { name: 'Looks right' })).toBeVisible()
})

test('an address is fetched on a click only, never from this computer or its network', async ({ window }) => {
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url()))
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'New application' }).first().click()
  const text = window.getByRole('textbox', { name: 'Posting text' })
  const dialog = window.getByRole('dialog')
  for (const [address, why] of [
    ['https://127.0.0.1/jobs', 'your own network or computer'],
    ['https://[::ffff:10.0.0.1]/jobs', 'your own network or computer'],
    ['https://localhost/jobs', 'your own network'],
    ['http://jobs.example.org/1', 'only fetches pages over https'],
  ] as const) {
    await text.fill(address)
    await expect(dialog.getByRole('button', { name: 'Begin' })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Fetch this page' }).click()
    await expect(dialog).toContainText(why)
    await expect(dialog).toContainText('copy it and paste it here')
  }
  expect(asked.filter((url) => /jobs/u.test(url))).toEqual([])
})
