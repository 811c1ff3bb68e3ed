import type { Page } from '@playwright/test'
import { twoBullets } from '../fixtures/two-bullets.ts'
import { gate, offeredId, scriptedModel } from '../hosts/scripted-model.ts'
import { startWebHost } from '../hosts/web-host.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { modelSettings } from '../pages/model-settings.ts'
import { expect, test } from '../test.ts'

const { laboratory, validated, automated } = twoBullets
test.use({ prepared: twoBullets.drafted })

/** An application with a section of two sentences, at the writing, with a model of this address. */
async function begun(window: Page, url: string) {
  await modelSettings(window).connect(url)
  const application = applicationPage(window)
  await application.open()
  await application.requirement(laboratory).click()
  const section = application.section(laboratory)
  const proposal = section.getByRole('region', { name: 'Proposal', exact: true })
  const sentences = proposal.getByRole('list', { name: 'Sentences' }).getByRole('listitem')
  return { application, section, proposal, sentences, bullets: section.locator('.section-body').getByRole('listitem') }
}

test('a rewriting with a flagged sentence: the clean one goes in, the words under the other stay, one undo; chips tell the source', async ({
  window,
}) => {
  const model = await scriptedModel((prompt) => {
    const [first, second] = [offeredId(prompt, validated), offeredId(prompt, automated)]
    return prompt.includes('Rewrite only these')
      ? { text: `[${second}] I led the automation of the weekly quality report in Python.\n` }
      : {
          text: `[${first}] I validated four methods under ISO 17025.\n[${second}] I led the automation of the weekly quality report in Python.\n`,
        }
  })
  const { section, proposal, sentences, bullets } = await begun(window, model.url)
  await expect(bullets).toHaveText([/through two external audits/u, /automated the weekly quality report/u])

  await test.step('what would be sent is one key away, also for a server on this computer', async () => {
    await section.getByRole('paragraph').first().click()
    await window.keyboard.press('ControlOrMeta+Shift+Enter')
    const { sending } = modelSettings(window)
    await expect(sending).toContainText(validated)
    await expect(sending).toContainText('This section’s text', { ignoreCase: true })
    await window.keyboard.press('Escape')
    await expect(sending).toHaveCount(0)
    expect(model.asked()).toBe(0)
  })

  await test.step('only what is clean is taken, in its place', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'Shorter' }).click()
    await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
    await proposal.getByRole('button', { name: 'Accept the 1 clean' }).click()
    await expect(bullets).toHaveText([
      /^I validated four methods under ISO 17025\./u,
      /I (?:have )?automated the weekly/u,
    ])
    await expect(sentences.filter({ hasText: 'in the text' })).toHaveCount(1)
    await expect(proposal.getByRole('button', { name: 'Accept the 0 clean' })).toBeDisabled()
  })

  await test.step('a chip opens the person’s own words', async () => {
    await sentences
      .filter({ hasText: 'led' })
      .getByRole('button', { name: /^Evidence/u })
      .click()
    await expect(sentences.filter({ hasText: 'led' })).toContainText('saving six hours a week')
  })

  await test.step('what was rejected last comes back first, and one undo more brings all of it back', async () => {
    await proposal.getByRole('button', { name: 'Reject' }).click()
    await expect(proposal).toHaveCount(0)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(proposal).toHaveCount(1)
    await expect(bullets).toHaveText([/^I validated four methods under ISO 17025\./u, /automated the weekly/u])
    await window.keyboard.press('ControlOrMeta+z')
    await expect(bullets).toHaveText([/through two external audits/u, /automated the weekly quality report/u])
  })
  await model.stop()
})

test('who writes on while a model answers keeps the caret, and No AI ends what is being written', async ({
  window,
}) => {
  const first = gate()
  let { held } = first
  const model = await scriptedModel((prompt) => ({
    text: `[${offeredId(prompt, validated)}] I validated four methods under ISO 17025.\n`,
    held,
  }))
  const { application, section, proposal, sentences } = await begun(window, model.url)
  const ask = async () => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'Draft with the model' }).click()
  }

  await test.step('the keys of who writes go into the text when the answer ends', async () => {
    await ask()
    await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
    await expect(sentences).toHaveCount(1)
    await section.getByRole('paragraph').first().click()
    first.open()
    await expect(proposal.getByRole('button', { name: 'Accept', exact: true })).toBeVisible()
    await expect(window.getByRole('textbox', { name: 'Document' })).toBeFocused()
    await expect(proposal).toHaveCount(1)
    await proposal.getByRole('button', { name: 'Reject' }).click()
  })

  await test.step('the switch stops it at once, and nothing of it can be asked again', async () => {
    held = gate().held
    await ask()
    await expect(sentences).toHaveCount(1)
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'No AI in this application' }).click()
    await expect(proposal).toContainText('Stopped; what had arrived is kept.')
    await expect(proposal.getByRole('button', { name: 'Ask again' })).toHaveCount(0)
    await expect(section.getByRole('button', { name: 'Ask the model' })).toHaveCount(0)
    await expect(application.evidence.getByRole('button', { name: /^Rank with/u })).toHaveCount(0)
    const asked = model.asked()
    await window.keyboard.press('ControlOrMeta+K')
    await window.getByRole('combobox').fill('with the model')
    await expect(window.getByRole('option', { name: /^(?:Draft|Rewrite).*with the model/u })).toHaveCount(0)
    await window.keyboard.press('Escape')
    expect(model.asked()).toBe(asked)
  })
  await model.stop()
})

test('sentences are decided by keyboard alone: gone through, accepted, undone, edited, put into own words, left out', async ({
  window,
}) => {
  const model = await scriptedModel((prompt) => {
    const [first, second] = [offeredId(prompt, validated), offeredId(prompt, automated)]
    return prompt.includes('Rewrite only these')
      ? { text: '' }
      : {
          text: `[${first}] I validated four methods.\n[${second}] I led nine teams.\n[${second}] I automated the weekly report.\n`,
        }
  })
  const { section, proposal, sentences, bullets } = await begun(window, model.url)
  const keys = window.keyboard
  const accept = proposal.getByRole('button', { name: /^Accept the/u })
  const isAt = async (words: string | RegExp) =>
    await expect(sentences.filter({ hasText: words }).locator(':focus')).toHaveCount(1)
  await section.getByRole('button', { name: 'Ask the model' }).focus()
  await keys.press('Enter')
  await keys.press('Enter')
  const { sending } = modelSettings(window)
  await expect(sending.getByRole('button', { name: 'Agree and send' })).toBeEnabled()
  await sending.getByRole('button', { name: 'Cancel' }).press('Tab')
  await keys.press('Enter')
  await expect(accept).toBeFocused()

  await test.step('the arrows go through the sentences', async () => {
    await keys.press('ArrowUp')
    await isAt('weekly report')
    for (let i = 0; i < 4; i += 1) await keys.press('ArrowUp')
    await isAt('four methods')
  })

  await test.step('one that is accepted and undone is in the proposal again, and redone in the text', async () => {
    await keys.press('Enter')
    await expect(bullets.last()).toHaveText(/^I validated four methods\./u)
    await isAt('nine teams')
    await keys.press('ControlOrMeta+z')
    await expect(bullets).toHaveCount(2)
    await expect(sentences).toHaveText([/four methods/u, /nine teams/u, /weekly report/u])
    await keys.press('ControlOrMeta+Shift+z')
    await expect(bullets).toHaveCount(3)
    await expect(sentences).toHaveText([/nine teams/u, /weekly report/u])
  })

  await test.step('one that is edited is checked again, and the focus stays with it', async () => {
    await isAt('nine teams')
    await keys.press('e')
    await keys.press('ControlOrMeta+a')
    await keys.type('I automated nine reports.')
    await keys.press('Enter')
    await isAt('nine reports')
    await expect(sentences.first()).toContainText('⚑')
    await keys.press('e')
    await keys.type(' never said')
    await keys.press('Escape')
    await isAt(/nine reports\.(?! never)/u)
    await keys.press('w')
    await expect(sentences.first()).toHaveText(/Automated the weekly quality report in Python/u)
    await expect(sentences.first()).not.toContainText('⚑')
    await expect(sentences.first()).toContainText('The text says most of this already')
    await keys.press('Backspace')
    await expect(sentences.first().getByRole('button', { name: 'Take back' })).toBeFocused()
  })

  await test.step('all that is clean is accepted from the last place, and one undo brings it back', async () => {
    for (let i = 0; i < 3; i += 1) await keys.press('ArrowDown')
    await keys.press('Enter')
    await expect(proposal).toHaveCount(0)
    await expect(bullets).toHaveCount(4)
    await keys.press('ControlOrMeta+z')
    await expect(bullets).toHaveCount(3)
    await expect(sentences).toHaveText([/quality report in Python/u, /weekly report/u])
    await expect(window.getByRole('textbox', { name: 'Document' })).toBeFocused()
  })
  await model.stop()
})

test('one key goes from the text to the proposal, a flagged sentence is kept and not kept, and a rewriting that was stopped takes nothing away', async ({
  window,
}) => {
  const shorter = gate()
  const model = await scriptedModel((prompt) => {
    const [first, second] = [offeredId(prompt, validated), offeredId(prompt, automated)]
    if (prompt.includes('Rewrite only these')) return { text: `[${second}] I led nine prizes.\n` }
    return prompt.includes('fewer words')
      ? { text: `[${first}] I validated four methods.\n`, held: shorter.held }
      : { text: `[${first}] I validated methods.\n[${second}] I led nine teams.\n` }
  })
  const { section, proposal, sentences, bullets } = await begun(window, model.url)
  const keys = window.keyboard
  const isAt = async (words: string) =>
    await expect(sentences.filter({ hasText: words }).locator(':focus')).toHaveCount(1)

  await test.step('it was asked from the text, where the caret stays', async () => {
    await section.getByRole('paragraph').first().click()
    await keys.press('F9')
    await expect(window.getByRole('region', { name: 'Messages' })).toContainText('No proposal is waiting.')
    await keys.press('ControlOrMeta+Shift+Enter')
    const { sending } = modelSettings(window)
    await expect(sending.getByRole('button', { name: 'Agree and send' })).toBeEnabled()
    await sending.getByRole('button', { name: 'Cancel' }).press('Tab')
    await keys.press('Enter')
    await expect(sentences).toHaveCount(2)
    await expect(proposal.getByRole('button', { name: 'Accept the 1 clean' })).toBeVisible()
    await expect(window.getByRole('textbox', { name: 'Document' })).toBeFocused()
    await expect(proposal).toContainText('to get here')
    await clean(window, 'a proposal with a flag')
    await keys.press('F9')
    await expect(proposal.getByRole('button', { name: 'Accept the 1 clean' })).toBeFocused()
  })

  await test.step('the clean one is taken, and the focus is at the flagged', async () => {
    await keys.press('Enter')
    await expect(bullets).toHaveCount(3)
    await isAt('nine teams')
    await keys.press('k')
    await expect(sentences.getByRole('button', { name: 'Kept anyway: take that back' })).toBeVisible()
    await expect(proposal.getByRole('button', { name: 'Accept', exact: true })).toBeEnabled()
    await isAt('nine teams')
    await keys.press('k')
    await expect(sentences.getByRole('button', { name: 'Keep anyway' })).toBeVisible()
    await expect(proposal.getByRole('button', { name: 'Accept the 0 clean' })).toBeDisabled()
    await isAt('nine teams')
  })

  await test.step('what is wrong with it stays in sight while it is edited', async () => {
    await keys.press('e')
    await expect(proposal.getByRole('textbox', { name: 'Edit the sentence' })).toBeFocused()
    await expect(sentences).toContainText('⚑')
    await clean(window, 'a flagged sentence that is edited')
    await keys.press('ControlOrMeta+Enter')
    await isAt('nine teams')
    await keys.press('Escape')
    await expect(proposal).toHaveCount(0)
  })

  await test.step('what a stopped rewriting had not got to stays, and what is rejected of it too', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).focus()
    await keys.press('Enter')
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await expect(sentences.filter({ hasText: 'not rewritten yet' })).toHaveCount(2)
    await clean(window, 'a rewriting on its way')
    await keys.press('Escape')
    await expect(sentences.filter({ hasText: 'stays: the answer ended before it' })).toHaveCount(2)
    const accept = proposal.getByRole('button', { name: 'Accept', exact: true })
    await expect(accept).toBeFocused()
    await keys.press('ArrowUp')
    await keys.press('Backspace')
    await expect(sentences.filter({ hasText: 'stays as it is' })).toHaveCount(1)
    await expect(accept).toBeDisabled()
    await expect(sentences.getByRole('button', { name: 'Take back' })).toBeFocused()
    await keys.press('Backspace')
    await expect(accept).toBeEnabled()
    await expect(sentences.getByRole('button', { name: 'Accept this' })).toBeFocused()
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await expect(proposal).toHaveCount(0)
    await expect(bullets).toHaveCount(3)
    await expect(section.locator('.section-body')).toContainText('saving six hours a week')
    shorter.open()
  })

  await test.step('an instruction is typed and sent by key, and nothing behind its dialog takes the key', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).focus()
    await keys.press('Enter')
    await keys.press('End')
    await keys.press('ArrowUp')
    await keys.press('ArrowUp')
    await keys.press('Enter')
    await expect(window.getByRole('textbox', { name: 'Instruction' })).toBeFocused()
    await keys.type('Name the standard first.')
    await keys.press('ControlOrMeta+Enter')
    await expect(proposal).toContainText('by your instruction')
    await expect(proposal).not.toContainText('built-in composer')
  })
  await model.stop()
})

test('an interrupted proposal is there again after the page was loaded anew and after the host was killed, until it is decided', async ({
  library,
  browser,
}) => {
  const model = await scriptedModel((prompt) => ({
    text: `[${offeredId(prompt, validated)}] I validated four methods under ISO 17025.\n[${offeredId(prompt, automated)}] I automated the weekly quality report.\n[gap] Nothing about audits.\n`,
    held: gate().held,
  }))
  const first = await startWebHost(library)
  const window = await (await browser.newContext()).newPage()
  await window.goto(first.address)
  const { section, proposal, sentences } = await begun(window, model.url)
  await section.getByRole('button', { name: 'Ask the model' }).click()
  await window.getByRole('menuitem', { name: 'Plainer' }).click()
  await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
  await expect(sentences).toHaveCount(2)
  await sentences.last().getByRole('button', { name: 'Keep what stands there' }).click()

  const interrupted = async () => {
    await applicationPage(window).open()
    await expect(proposal.getByRole('alert')).toContainText('interrupted')
    await expect(sentences).toHaveText([/ISO 17025/u, /weekly quality report/u])
    await expect(sentences.last().getByRole('button', { name: 'Take back' })).toBeVisible()
    await expect(proposal).toContainText('Nothing about audits.')
    await expect(proposal.locator('ins, del').first()).toBeVisible()
  }
  await test.step('the page is loaded again while the model writes', async () => {
    await window.reload()
    await interrupted()
    await expect(proposal.getByRole('button', { name: 'Accept', exact: true })).not.toBeFocused()
  })

  await first.kill()
  const second = await startWebHost(library)
  await test.step('the host is killed and started again', async () => {
    await window.goto(second.address)
    await interrupted()
  })

  await test.step('once it is accepted it is in the text and no longer kept', async () => {
    await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
    await expect(proposal).toHaveCount(0)
    await applicationPage(window).saved()
    await window.reload()
    await applicationPage(window).open()
    await expect(section.locator('.section-body')).toContainText('I validated four methods under ISO 17025.')
    // The words that a rewriting was not wanted for are as they were.
    await expect(section.locator('.section-body')).toContainText('saving six hours a week')
    await expect(proposal).toHaveCount(0)
  })
  await window.context().close()
  await second.close()
  await model.stop()
})
