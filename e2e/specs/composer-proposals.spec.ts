import { twoBullets } from '../fixtures/two-bullets.ts'
import { heldAnswers } from '../hosts/held-answers.ts'
import { applicationPage } from '../pages/application-page.ts'
import { expect, test } from '../test.ts'

const { laboratory } = twoBullets
test.use({ prepared: twoBullets.drafted })

test.describe('a section without text', () => {
  test.use({ prepared: twoBullets.paired })

  test('a sentence that was reworded goes along with none before it was checked', async ({ window }) => {
    const answers = await heldAnswers(window)
    const application = applicationPage(window)
    await application.open()
    await application.requirement(laboratory).click()
    const section = application.section(laboratory)
    const proposal = section.getByRole('region', { name: 'Proposal', exact: true })
    await section.getByRole('button', { name: 'Draft' }).click()
    await expect(proposal.getByRole('button', { name: 'Accept', exact: true })).toBeEnabled()
    answers.hold()
    const first = proposal.getByRole('list', { name: 'Sentences' }).getByRole('listitem').first()
    await first.getByRole('button', { name: 'Edit' }).click()
    await proposal.getByRole('textbox', { name: 'Edit the sentence' }).fill('I won nine prizes for four methods.')
    await window.keyboard.press('Enter')
    await expect(first).toContainText('Being checked…')
    await expect(first.getByRole('button', { name: 'Accept this' })).toHaveCount(0)
    await expect(proposal.getByRole('button', { name: 'Accept the 1 clean' })).toBeVisible()
    answers.release()
    await expect(first).toContainText('⚑')
    await expect(proposal.getByRole('button', { name: 'Accept the 1 clean' })).toBeVisible()
  })
})

test('what stands in the text already is shown as such, and never added a second time', async ({ window }) => {
  const application = applicationPage(window)
  await application.open()
  await application.requirement(laboratory).click()
  const section = application.section(laboratory)
  const proposal = section.getByRole('region', { name: 'Proposal', exact: true })
  await section.getByRole('button', { name: 'Draft' }).click()
  const sentences = proposal.getByRole('list', { name: 'Sentences' }).getByRole('listitem')
  await expect(sentences).toHaveText([/audits\. ✓ in the text/u, /a week\. ✓ in the text/u])
  await expect(proposal.getByRole('button', { name: 'Accept', exact: true })).toBeDisabled()
  await expect(proposal.getByRole('button', { name: 'Accept this' })).toHaveCount(0)
  await proposal.getByRole('button', { name: 'Reject' }).click()
  await expect(proposal).toHaveCount(0)
})
