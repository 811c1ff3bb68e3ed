import { heldAnswers } from '../hosts/held-answers.ts'
import { expect, testWith } from '../test.ts'

const test = testWith({ sources: ['cv-scrambled.txt'], applications: [{ posting: 'posting.md' }] })

test('an act that takes long says so, can be stopped, and then leaves nothing behind', async ({ window }) => {
  const answers = await heldAnswers(window)
  const messages = window.getByRole('region', { name: 'Messages' })
  await window.getByRole('link', { name: 'Settings' }).click()
  const save = window.getByRole('button', { name: 'Save a backup…' })
  await expect(save).toBeVisible()

  await test.step('a backup: told, reached and stopped by keyboard, and saved at the second try', async () => {
    const downloads: string[] = []
    window.on('download', (file) => downloads.push(file.suggestedFilename()))
    answers.hold()
    await save.press('Enter')
    await expect(messages).toContainText('Making the backup…')
    await expect(window.locator('[role=status][aria-live]')).toContainText('Making the backup…')
    await window.keyboard.press('F6')
    await expect(messages.getByRole('button', { name: 'Stop' })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(messages).not.toContainText('Making the backup…')
    await expect(save).toBeFocused()
    answers.release()
    const download = window.waitForEvent('download')
    await save.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.vouch$/u)
    expect(downloads).toHaveLength(1)
  })

  await test.step('a posting that is read: stopped in its dialog, no application begun', async () => {
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('button', { name: 'New application' }).first().click()
    const dialog = window.getByRole('dialog', { name: 'New application' })
    await dialog.getByRole('textbox', { name: 'Posting text' }).fill('# Barge Pilot\n\n- A pilot’s licence\n')
    await expect(dialog).toContainText('Barge Pilot')
    answers.hold()
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(messages).toContainText('Reading the posting…')
    await dialog.getByRole('button', { name: 'Stop reading' }).click()
    await expect(dialog.getByRole('button', { name: 'Begin' })).toBeEnabled()
    answers.release()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('contentinfo')).toContainText('1 application')
    await window.reload()
    await expect(window.getByRole('link', { name: 'Water Quality Scientist' })).toBeVisible()
    await expect(window.getByText('Barge Pilot')).toHaveCount(0)
  })
})
