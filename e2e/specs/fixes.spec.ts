import type { Page } from '@playwright/test'
import { twoBullets } from '../fixtures/two-bullets.ts'
import { heldAnswers } from '../hosts/held-answers.ts'
import { gate, offeredId, scriptedModel } from '../hosts/scripted-model.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { modelSettings } from '../pages/model-settings.ts'
import { retype } from '../pages/retype.ts'
import { expect, test } from '../test.ts'

const { laboratory, automated } = twoBullets
test.use({ prepared: twoBullets.drafted })

/** An application with a section of two bullets, at the writing. */
async function begun(window: Page) {
  const application = applicationPage(window)
  await application.open()
  await application.requirement(laboratory).click()
  await expect(application.footer).toContainText('2 claims backed')
  const section = application.section(laboratory)
  const proposal = section.getByRole('region', { name: 'Proposal', exact: true })
  return {
    application,
    section,
    proposal,
    sentences: proposal.getByRole('list', { name: 'Sentences' }).getByRole('listitem'),
    bullets: section.locator('.section-body').getByRole('listitem'),
    card: window.getByRole('dialog').filter({ hasText: 'back to the text' }),
    accept: proposal.getByRole('button', { name: 'Accept', exact: true }),
    words: window.getByRole('textbox', { name: 'Document' }),
  }
}

test('a fix is proposed under its section with its difference, and accepted or rejected there by key; one undo takes it back', async ({
  window,
}) => {
  const { application, section, proposal, sentences, bullets, card, accept, words } = await begun(window)
  const keys = window.keyboard
  await retype(window, 'four', 'forty')
  await expect(application.footer).toContainText('1 flagged')

  await test.step('nothing is written before it is accepted', async () => {
    await keys.press('F8')
    await expect(card.getByRole('button', { name: 'Use “four”…' })).toBeVisible()
    await keys.press('e')
    await expect(accept).toBeFocused()
    await expect(card).toHaveCount(0)
    await expect(sentences).toHaveCount(1)
    await expect(sentences.locator('del')).toHaveText('forty')
    await expect(sentences.locator('ins')).toHaveText('four')
    await expect(sentences).not.toContainText('⚑')
    await expect(proposal).toContainText('a fix, checked here')
    await expect(proposal.getByRole('button', { name: 'Use the composer' })).toHaveCount(0)
    await expect(bullets.first()).toContainText(/forty.* methods/u)
    await clean(window, 'a fix that is proposed')
    await sentences.getByRole('button', { name: 'Evidence 1' }).click()
    await expect(sentences).toContainText('Validated four methods under ISO 17025')
  })

  await test.step('rejected, it leads back to the finding, and can be had again', async () => {
    await accept.focus()
    await keys.press('Escape')
    await expect(proposal).toHaveCount(0)
    await expect(card).toBeFocused()
    await expect(bullets.first()).toContainText(/forty.* methods/u)
    await keys.press('ControlOrMeta+z')
    await expect(sentences).toHaveCount(1)
    await keys.press('F9')
    await expect(accept).toBeFocused()
  })

  await test.step('accepted, it is in the text with its citation, and one undo brings both back', async () => {
    await keys.press('Enter')
    await expect(proposal).toHaveCount(0)
    await expect(bullets.first()).toContainText('four methods')
    await expect(words).toBeFocused()
    await expect(application.footer).not.toContainText('flagged')
    await expect(application.footer).toContainText('2 claims backed')
    await keys.press('ControlOrMeta+z')
    await expect(bullets.first()).toContainText(/forty.* methods/u)
    await expect(sentences.locator('ins')).toHaveText('four')
    await expect(words).toBeFocused()
    await keys.press('ControlOrMeta+Shift+z')
    await expect(bullets.first()).toContainText('four methods')
    await expect(proposal).toHaveCount(0)
  })

  await test.step('what only goes is shown struck out, and goes with its bullet', async () => {
    await retype(window, 'four', 'forty')
    await expect(application.footer).toContainText('1 flagged')
    await keys.press('F8')
    await expect(card).toBeFocused()
    await keys.press('x')
    await expect(accept).toBeFocused()
    await expect(sentences.locator('del')).toContainText('forty methods')
    await expect(sentences).toContainText('would go')
    await expect(sentences.getByRole('button', { name: 'Edit' })).toHaveCount(0)
    await keys.press('Enter')
    await expect(bullets).toHaveCount(1)
    await keys.press('ControlOrMeta+z')
    await expect(bullets).toHaveCount(2)
    await expect(sentences).toContainText('would go')
    await keys.press('F9')
    await keys.press('Escape')
    await expect(section).toContainText(/forty.* methods/u)
  })
})

test('several fixes wait together, each for its own words; a second for a sentence joins the first, one reworded by hand stays', async ({
  window,
}) => {
  const { application, proposal, sentences, bullets, card, accept } = await begun(window)
  const keys = window.keyboard
  await retype(window, 'four', 'forty')
  await retype(window, 'two', 'seven')
  await retype(window, 'six', 'nine')
  await expect(application.footer).toContainText('2 flagged')
  const propose = async (amount: string) => {
    await expect(card.getByRole('button', { name: `Use “${amount}”…` })).toBeVisible()
    await keys.press('e')
    await expect(accept).toBeFocused()
  }

  await test.step('the flag that stays in the sentence is said, and does not stand in the way', async () => {
    await bullets.first().getByRole('note').first().click()
    await propose('four')
    await expect(sentences).toContainText('Still to settle')
    await expect(accept).toBeEnabled()
  })

  await test.step('both numbers of one sentence are mended in one', async () => {
    await keys.press('F8')
    await propose('two')
    await expect(sentences).toHaveCount(1)
    await expect(sentences.locator('ins')).toHaveText(['four', 'two'])
    await expect(sentences).not.toContainText('Still to settle')
  })

  await test.step('another sentence’s stands beside it, and the text may change elsewhere meanwhile', async () => {
    await keys.press('F8')
    await propose('six hours')
    await expect(sentences).toHaveCount(2)
    await retype(window, 'weekly', 'yearly')
    await expect(sentences.last()).toContainText('you changed these words meanwhile')
    await retype(window, 'yearly', 'weekly')
    await expect(sentences.last()).not.toContainText('meanwhile')
  })

  await test.step('one reworded in the proposal is not overwritten by a further fix', async () => {
    await sentences.first().getByRole('button', { name: 'Edit' }).click()
    await proposal.getByRole('textbox', { name: 'Edit the sentence' }).fill('I validated four methods.')
    await keys.press('Enter')
    await expect(sentences.first().locator('del').last()).toContainText('external audits')
    await bullets.first().getByRole('note').first().click()
    await expect(card).toBeFocused()
    await keys.press('x')
    await expect(window.getByRole('region', { name: 'Messages' })).toContainText('that you reworded waits here')
    await expect(sentences).toHaveCount(2)
  })

  await test.step('all are accepted at once, and one undo takes all back', async () => {
    await accept.click()
    await expect(proposal).toHaveCount(0)
    await expect(bullets).toHaveText([/^I validated four methods\./u, /six hours/u])
    await keys.press('ControlOrMeta+z')
    await expect(bullets).toHaveText([/forty.*seven/u, /nine hours/u])
    await expect(sentences).toHaveCount(2)
  })
})

test('words that were never filled in are proposed to go by a click, and the sentence around them stays', async ({
  window,
}) => {
  const { application, section, proposal, sentences, card, accept, words } = await begun(window)
  await section.getByRole('paragraph').last().click()
  await window.keyboard.press('End')
  await window.keyboard.type(' I would gladly join [Company] in [Month].')
  const places = section.getByRole('note', { name: 'check: placeholder' })
  await places.last().click()
  await card.getByRole('button', { name: 'Remove these words…' }).click()
  await expect(accept).toBeFocused()
  await expect(sentences.locator('del')).toHaveText(/\[Month\]/u)
  await places.first().click()
  await card.getByRole('button', { name: 'Remove these words…' }).click()
  await expect(accept).toBeFocused()
  await expect(sentences).toHaveCount(1)
  await expect(sentences.locator('del')).toHaveText([/\[Company\]/u, /\[Month\]/u])
  await accept.click()
  await expect(proposal).toHaveCount(0)
  await expect(words).toBeFocused()
  await expect.poll(() => application.words(laboratory)).toContain('I would gladly join in.')
  await expect(application.footer).toContainText('2 claims backed')
})

test('words that changed meanwhile are not overwritten, and a fix that waits is there again after the page was loaded anew', async ({
  window,
}) => {
  const { application, proposal, sentences, bullets, card, accept } = await begun(window)
  await retype(window, 'four', 'forty')
  await expect(application.footer).toContainText('1 flagged')
  await window.keyboard.press('F8')
  await expect(card.getByRole('button', { name: 'Use my wording…' })).toBeVisible()
  await window.keyboard.press('w')
  await expect(accept).toBeFocused()
  await retype(window, 'methods', 'tests')
  await expect(proposal.getByRole('region', { name: 'Your text now' }).locator('ins')).toHaveText('tests')
  await expect(proposal).toContainText('Nothing of yours is overwritten')
  await application.saved()
  await window.reload()
  await application.open()
  await expect(sentences).toHaveCount(1)
  await proposal.getByRole('button', { name: 'Add below yours' }).click()
  await expect(bullets).toHaveText([/forty.* tests/u, /six hours/u, /validated four methods/iu])
  await expect(proposal).toHaveCount(0)
})

test('a fix is not to be accepted before it is checked, and takes the focus from nobody who writes on meanwhile', async ({
  window,
}) => {
  const answers = await heldAnswers(window)
  const { application, proposal, card, accept, words } = await begun(window)
  await retype(window, 'four', 'forty')
  await expect(application.footer).toContainText('1 flagged')
  await window.keyboard.press('F8')
  await expect(card.getByRole('button', { name: 'Use “four”…' })).toBeVisible()
  answers.hold('/checks/sentence')
  await window.keyboard.press('e')
  await expect(proposal).toBeFocused()
  await expect(proposal).toContainText('being checked…')
  await expect(proposal.getByRole('button', { name: /^Accept/u })).toHaveCount(1)
  await expect(accept).toBeDisabled()
  await words.getByText('weekly').last().click()
  await expect(words).toBeFocused()
  answers.release()
  await expect(accept).toBeEnabled()
  await expect(words).toBeFocused()
  await expect(proposal).toContainText('a fix, checked here')
})

test('a proposal that is open already waits for a fix, also while its model writes, and a draft leaves a fix where it is', async ({
  window,
}) => {
  const { held, open } = gate()
  const model = await scriptedModel((prompt) => ({
    text: `[${offeredId(prompt, automated)}] I automated a weekly report in Python.\n`,
    held,
  }))
  await modelSettings(window).connect(model.url)
  const { application, section, proposal, sentences, bullets, card, accept } = await begun(window)
  await retype(window, 'four', 'forty')
  await expect(application.footer).toContainText('1 flagged')
  await section.getByRole('button', { name: 'Ask the model' }).click()
  await window.getByRole('menuitem', { name: 'Shorter' }).click()
  await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
  await expect(sentences.filter({ hasText: 'automated' })).toHaveCount(1)

  await bullets.first().getByRole('note').first().click()
  await expect(card.getByRole('button', { name: 'Use “four”…' })).toBeVisible()
  await window.keyboard.press('e')
  await expect(accept).toBeFocused()
  await expect(sentences).toHaveText([/forty/u])
  await expect(proposal).toContainText('The proposal that was open here comes back once this is decided.')
  open()
  await window.keyboard.press('Enter')
  await expect(bullets.first()).toContainText('four methods')
  await expect(sentences.filter({ hasText: 'automated' })).toHaveCount(1)
  await expect(proposal).toContainText('You changed this section meanwhile.')
  await expect(proposal).toContainText('by your model')

  await window.keyboard.press('ControlOrMeta+z')
  await expect(sentences.locator('ins')).toHaveText('four')
  await section.getByRole('button', { name: 'Draft', exact: true }).click()
  await expect(proposal).toContainText('The fix that was open here comes back once this is decided.')
  await proposal.getByRole('button', { name: 'Reject' }).click()
  await expect(sentences.locator('ins')).toHaveText('four')
  await expect(bullets.first()).toContainText(/forty.* methods/u)
  await model.stop()
})
