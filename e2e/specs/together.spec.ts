import { applicationPage } from '../pages/application-page.ts'
import { expect, testWith } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const analysis = 'Strong data analysis skills'
const bids = 'Writing funding bids'

const test = testWith({
  sources: ['cv-scrambled.txt'],
  applications: [
    {
      posting: 'posting.md',
      pairs: [
        [laboratory, 'Validated four methods under ISO 17025'],
        [analysis, 'Automated the weekly quality report'],
        [bids, 'Secured 180,000 pounds of funding'],
      ],
    },
  ],
})

test('every section with something paired is drafted and accepted in one act each, and undone one by one', async ({
  window,
}) => {
  const application = applicationPage(window)
  const { requirement, requirements, section } = application
  await application.open()

  await test.step('the key drafts the section of the requirement at hand', async () => {
    await requirement(laboratory).click()
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(section(laboratory).getByRole('region', { name: 'Proposal' })).toContainText('ISO 17025')
    await expect(requirement(laboratory)).toContainText('proposed')
  })

  await test.step('the others are drafted together', async () => {
    await requirements.getByRole('button', { name: 'Draft 2 sections' }).click()
    await expect(requirement(analysis)).toContainText('proposed')
    await expect(requirement(bids)).toContainText('proposed')
    await expect(requirements).toContainText('0 of 8 written')
  })

  await test.step('and accepted together', async () => {
    await requirements.getByRole('button', { name: 'Accept 3 proposals' }).click()
    await expect(window.getByRole('region', { name: 'Proposal' })).toHaveCount(0)
    await expect(requirements).toContainText('3 of 8 written')
    await expect(section(bids)).toContainText('180,000 pounds')
    await expect(requirements.getByRole('button', { name: /^(?:Draft|Accept) \d/u })).toHaveCount(0)
  })

  await test.step('one Undo takes all of it back', async () => {
    await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
    await expect(window.getByRole('region', { name: 'Proposal' })).toHaveCount(3)
    await expect(requirements).toContainText('0 of 8 written')
    await requirements.getByRole('button', { name: 'Accept 3 proposals' }).click()
    await expect(requirements).toContainText('3 of 8 written')
  })

  await test.step('each is one undo, which brings its proposal back', async () => {
    await section(bids).click()
    await window.keyboard.press('ControlOrMeta+Z')
    await expect(requirements).toContainText('2 of 8 written')
    await expect(window.getByRole('region', { name: 'Proposal' })).toHaveCount(1)
  })

  await test.step('the palette knows both', async () => {
    await window.keyboard.press('ControlOrMeta+K')
    await window.keyboard.type('accept')
    await window.getByRole('option', { name: /Accept all that is clean/u }).click()
    await expect(requirements).toContainText('3 of 8 written')
  })
})
