import { oneDrafted } from '../fixtures/one-drafted.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { retype } from '../pages/retype.ts'
import { expect, test } from '../test.ts'

test.use({ prepared: oneDrafted })

const laboratory = 'Experience of working in an accredited laboratory'

for (const theme of ['light', 'dark'] as const)
  test(`each sentence stands beside its source, and leads back into the text, by keyboard alone, in the ${theme} theme`, async ({
    window,
  }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const application = applicationPage(window)
    const document = window.getByRole('textbox', { name: 'Document' })
    const reading = window.getByRole('dialog', { name: 'Each sentence beside its source' })
    await application.open()
    await retype(window, 'audits', 'audits. I ran nine ferries')
    await expect(application.footer).toContainText('1 flagged')

    await window.keyboard.press('ControlOrMeta+Shift+Y')
    const part = reading.getByRole('region', { name: laboratory })
    const rows = part.getByRole('listitem')
    await expect(rows.first()).toContainText('“Validated four methods under ISO 17025')
    await expect(rows.first()).toContainText('Brackwater Laboratories · ')
    await expect(rows.last()).toContainText('I ran nine ferries.')
    await expect(rows.last().getByRole('paragraph')).toHaveText([/⚑/u, 'Not in these lines: “ferries”.'])
    await clean(window, `sentences beside their sources, ${theme}`)
    if (process.env.VOUCH_PICTURES)
      await window.screenshot({ path: `${process.env.VOUCH_PICTURES}/reading-${theme}.png` })
    await expect(rows.first().getByRole('button')).toBeFocused()
    await window.keyboard.press('End')
    await expect(rows.last().getByRole('button')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(reading).toHaveCount(0)
    await expect(document).toBeFocused()
    await window.keyboard.type('I like ferries.')
    await expect(document).not.toContainText('nine ferries')
    await expect(document).toContainText('I like ferries.')
    await expect(document).toContainText('ISO 17025')

    await window.getByRole('button', { name: /claims? backed/u }).press('Enter')
    await expect(rows.last()).toContainText('I like ferries.')
    await window.setViewportSize({ width: 720, height: 450 })
    const [sentence, line] = [rows.first().getByRole('button'), rows.first().getByRole('blockquote')]
    const [above, below] = [await sentence.boundingBox(), await line.first().boundingBox()]
    expect(below?.width, 'as wide as it can be where there is no room beside it').toBeGreaterThan(240)
    expect(below?.y).toBeGreaterThanOrEqual(above?.y ?? 0)
    if (process.env.VOUCH_PICTURES)
      await window.screenshot({ path: `${process.env.VOUCH_PICTURES}/reading-720-${theme}.png` })
    await window.keyboard.press('Escape')
    await expect(window.getByRole('button', { name: /backed/u })).toBeFocused()
  })
