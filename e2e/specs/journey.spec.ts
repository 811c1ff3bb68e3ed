import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { applicationPage } from '../pages/application-page.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

const fixture = (name: string) => readFile(resolve(import.meta.dirname, '../fixtures', name), 'utf8')
const years = 'At least five years of experience in water quality monitoring'
const analysis = 'Strong data analysis skills in R or Python'
const laboratory = 'Experience of working in an accredited laboratory'

test('one application, from import to the files that leave @smoke', async ({ window }) => {
  const library = libraryPage(window)
  const application = applicationPage(window)

  await test.step('import three files; each item stands beside the words it came from', async () => {
    await library.import('personal-page.md', 'cv-scrambled.txt', 'alignment-draft.md')
    await expect(library.banner).toContainText('Read personal-page.md')
    await library.item('Secured 180,000 pounds').click()
    const source = window.getByRole('complementary', { name: 'Source', exact: true })
    await expect(source.getByRole('heading')).toContainText('cv-scrambled.txt')
    await expect(source).toContainText('two partner charities')
    await library.acceptReview()
  })

  await test.step('a pasted posting gives its requirements in order, under its own headings', async () => {
    await application.create('posting.md')
    await application.show('Write')
    await expect(application.requirements.getByRole('heading', { level: 3 })).toHaveText([
      'What we are looking for',
      'It would also help if you had',
      'Good to know',
    ])
    const names = await application.requirements
      .getByRole('listitem')
      .filter({ has: window.getByRole('button') })
      .allTextContents()
    expect(names.map((name) => name.trim()).slice(0, 3)).toEqual([
      expect.stringContaining(years),
      expect.stringContaining(analysis),
      expect.stringContaining('Able to explain science'),
    ])
  })

  await test.step('evidence is offered with reasons; one act pairs it, one marks a gap', async () => {
    await application.requirement('Experience with remote sensing').click()
    await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
    await expect(application.requirement('Experience with remote sensing')).toContainText('gap')
    await application.pair(years, '6+ years of monitoring rivers')
    await application.pair(analysis, 'Automated the weekly quality report')
    await application.pair(analysis, 'Built a dashboard in R Shiny')
    await application.pair(laboratory, 'Validated four methods under ISO 17025')
    await expect(application.requirements.getByRole('heading', { level: 2 })).toContainText('3 of 8')
  })

  await test.step('the composer drafts from the pairs; accepting is the person’s', async () => {
    await application.draft(years)
    await application.draft(analysis)
    await application.draft(laboratory)
    // The post is named in full where it is first told of.
    await expect(application.section(analysis)).toContainText(
      'As Analytical Chemist at Brackwater Laboratories (2016–2020), I',
    )
    await expect(application.section(laboratory)).toContainText('At Brackwater Laboratories, I validated four methods')
  })

  await test.step('a claim without evidence is marked while writing', async () => {
    await application.section('Leading and training field teams').getByRole('paragraph').first().click()
    await window.keyboard.type('I led a team of ninety people in Norway.')
    await expect(application.footer).toContainText('1 claim without evidence')
    await application.saved()
  })

  await test.step('Markdown leaves as expected, and a PDF', async () => {
    await application.show('Preview')
    await expect(window.getByRole('complementary', { name: 'Before you send' })).toContainText('ninety')
    const markdown = await application.save('Markdown', { allTheSame: true })
    expect(markdown.toString('utf8')).toBe(await fixture('expected-statement.md'))
    const sheet = (await application.save('Evidence as Markdown')).toString('utf8')
    expect(sheet).toContain('“Validated four methods under ISO 17025')
    expect(sheet).toMatch(/cv-scrambled\.txt, line \d+/u)
    const pdf = await application.save('PDF')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  await test.step('after opening the window again everything is there', async () => {
    await window.reload()
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('main').getByText('Water Quality Scientist').first().click()
    await application.show('Write')
    await expect(application.section(laboratory)).toContainText('I validated four methods under ISO 17025')
    await expect(application.section('Leading and training field teams')).toContainText('ninety people in Norway')
    await expect(application.requirement('Experience with remote sensing')).toContainText('gap')
  })
})
