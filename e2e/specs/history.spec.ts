import { applicationsPage } from '../pages/applications-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const posting = `# Pastry Chef

## What you bring

- Knowledge of allergens
- Experience of training apprentices
`

test.use({ prepared: { applications: [{ posting: { name: 'posting.md', text: posting } }] } })

for (const theme of ['light', 'dark'] as const) {
  test(`versions are kept under names, compared and gone back to by keyboard alone, in the ${theme} theme`, async ({
    window,
  }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const list = applicationsPage(window)
    const document = window.getByRole('textbox', { name: 'Document' })
    const dialog = window.getByRole('dialog', { name: 'Earlier versions' })
    const history = async () => {
      await window.getByRole('button', { name: /^Saved/u }).focus()
      await window.keyboard.press('Enter')
      await expect(dialog).toBeVisible()
    }
    await list.open()
    await window.getByRole('main').getByRole('link', { name: 'Pastry Chef' }).first().click()
    await list.write('Knowledge of allergens', 'I kept good records.')
    await list.write('Experience of training', 'I trained two people.')

    await history()
    await dialog.getByRole('button', { name: 'Keep the text as it is now' }).press('Enter')
    await window.keyboard.type('Before Jo read it')
    await window.keyboard.press('Enter')
    const named = dialog.getByRole('button', { name: /Before Jo read it/u })
    await expect(named).toHaveAttribute('aria-current', 'true')
    await expect(dialog).toContainText('Nothing changed.')
    await window.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    await list.write('Knowledge of allergens', 'In truth, ')
    await history()
    await named.focus()
    await window.keyboard.press('Enter')
    const changes = dialog.getByRole('region', { name: 'What changed' })
    await expect(changes.getByRole('insertion')).toContainText('In truth')
    await expect(dialog).toContainText('1 section differs')
    await clean(window, 'earlier versions')
    await dialog.getByRole('tab', { name: 'Against now' }).focus()
    await window.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('tab', { name: 'Against the version before' })).toBeFocused()
    await window.keyboard.press('ArrowLeft')
    await dialog.getByRole('button', { name: 'Restore this section' }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(document).not.toContainText('In truth')
    await expect(document).toContainText('I trained two people.')
    await window.getByRole('button', { name: 'Undo', exact: true }).last().press('Enter')
    await expect(document).toContainText('In truth')

    // Restoring, taking it back and what was typed before are steps of one undo.
    await document.press('ControlOrMeta+Z')
    await expect(document).not.toContainText('In truth')
    await document.press('ControlOrMeta+Z')
    await expect(document).toContainText('In truth')
    await document.press('ControlOrMeta+Z')
    await expect(document).not.toContainText('In truth')
    for (let i = 0; i < 3; i += 1) await document.press('ControlOrMeta+Shift+Z')
    await expect(document).toContainText('In truth')
    await expect(window.getByRole('contentinfo').getByText(/^Saved/u)).toBeVisible()

    await history()
    await named.focus()
    await window.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Go back to this version' }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(document).not.toContainText('In truth')
    await history()
    await expect(dialog.getByRole('button', { name: /before a change/u }).first()).toBeVisible()
    await named.press('Enter')
    await dialog.getByRole('button', { name: 'Rename…' }).press('Enter')
    await window.keyboard.press('Escape')
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Rename…' }).press('Enter')
    await dialog.getByRole('textbox', { name: 'Name of this version' }).fill('For Jo')
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: /For Jo/u })).toBeVisible()
    await window.keyboard.press('Escape')

    await list.open()
    await list.act('Pastry Chef', 'Earlier versions')
    await dialog
      .getByRole('button', { name: /before a change/u })
      .first()
      .press('Enter')
    await dialog.getByRole('button', { name: 'Restore this section' }).press('Enter')
    await expect(document).toContainText('In truth')
    await expect(dialog).toHaveCount(0)
  })
}
