import type { Locator } from '@playwright/test'
import { offeredId, scriptedModel } from '../hosts/scripted-model.ts'
import { applicationPage } from '../pages/application-page.ts'
import { modelSettings } from '../pages/model-settings.ts'
import { expect, testWith } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const validated = 'Validated four methods under ISO 17025'
const keys = 'ControlOrMeta+Shift+Enter'

const test = testWith({
  sources: ['cv-scrambled.txt'],
  applications: [{ posting: 'posting.md', pairs: [[laboratory, validated]] }],
})

test('what would be sent is one key away from everywhere in the writing, and no key reaches a model where no AI is used', async ({
  window,
}) => {
  const model = await scriptedModel((prompt) => ({
    text: `[${offeredId(prompt, validated)}] I validated four methods.\n`,
  }))
  const { connect, sending } = modelSettings(window)
  await connect(model.url)
  const application = applicationPage(window)
  await application.open()
  await application.requirement(laboratory).click()
  const section = application.section(laboratory)
  const proposal = section.getByRole('region', { name: 'Proposal', exact: true })
  const shown = async (place: Locator, come = () => place.focus()) => {
    await come()
    await expect(place).toBeFocused()
    await window.keyboard.press(keys)
    await expect(sending).toContainText(validated)
    await window.keyboard.press('Escape')
    await expect(sending).toHaveCount(0)
    await expect(place).toBeFocused()
  }

  await test.step('from the panes and the text', async () => {
    await shown(application.requirement(laboratory))
    await shown(application.evidence.getByRole('searchbox'))
    await shown(section.getByRole('button', { name: 'Draft' }))
    await shown(section.getByRole('textbox', { name: /heading/iu }))
    await shown(window.getByRole('textbox', { name: 'Document' }), () => section.getByRole('paragraph').first().click())
    expect(model.asked()).toBe(0)
  })

  await test.step('from a proposal, and while one of its sentences is edited', async () => {
    await section.getByRole('button', { name: 'Draft' }).click()
    await shown(proposal.getByRole('button', { name: 'Accept', exact: true }))
    await proposal.getByRole('button', { name: 'Edit' }).click()
    const field = proposal.getByRole('textbox', { name: 'Edit the sentence' })
    await field.fill('I validated four methods')
    await window.keyboard.press(keys)
    await expect(sending).toContainText(validated)
    await window.keyboard.press('Escape')
    await expect(sending).toHaveCount(0)
    await expect(proposal.getByRole('list', { name: 'Sentences' })).toHaveText(/I validated four methods/u)
    await proposal.getByRole('button', { name: 'Reject' }).click()
    expect(model.asked()).toBe(0)
  })

  await test.step('from an instruction of one’s own, which stays as it was typed', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'My own instruction…' }).click()
    const field = window.getByRole('textbox', { name: 'Instruction' })
    await field.fill('Name the standard first')
    await window.keyboard.press(keys)
    await expect(sending).toContainText('Instruction of the writer: Name the standard first')
    await window.keyboard.press('Escape')
    await expect(field).toHaveValue('Name the standard first')
    await window.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    expect(model.asked()).toBe(0)
  })

  await test.step('no AI: neither the key nor the palette leads to a model, and the key says why', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'No AI in this application' }).click()
    await expect(section.getByRole('button', { name: 'No AI is used in this application' })).toBeVisible()
    await window.keyboard.press(keys)
    await expect(window.getByRole('region', { name: 'Messages' })).toContainText('set to use no AI')
    await expect(sending).toHaveCount(0)
    await window.keyboard.press('ControlOrMeta+K')
    await window.getByRole('combobox').fill('the model')
    await expect(window.getByRole('option', { name: /Allow the model/u })).toBeVisible()
    await expect(window.getByRole('option', { name: /would be sent|with the model/u })).toHaveCount(0)
    expect(model.asked()).toBe(0)
  })
  await model.stop()
})
