import type { Page } from '@playwright/test'
import { settingsParts } from '../../renderer/settings/settings-parts.ts'
import { leave, type Take } from './take.ts'

export async function settings(window: Page, take: Take): Promise<void> {
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('heading', { name: 'Look' }).waitFor()
  await take('settings')
}

/** Each part of the settings further down, your details, the guide and the dialogs. */
export async function settingsFurther(window: Page, take: Take): Promise<void> {
  for (const part of settingsParts.slice(3)) {
    const heading = window.getByRole('heading', { name: part, exact: true })
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await take(`settings-${part.toLowerCase().replaceAll(' ', '-')}`)
  }
  await window.getByRole('button', { name: 'Connect a model…' }).click()
  await take('settings-connect')
  await leave(window)
  await window.getByRole('button', { name: 'Delete everything…' }).click()
  await window.getByRole('dialog').waitFor()
  await take('forget-everything')
  await leave(window)
  await window.getByRole('button', { name: 'Your details', exact: true }).click()
  await window.getByRole('textbox', { name: 'Name' }).waitFor()
  await window.waitForTimeout(500)
  await take('details')
  await window.keyboard.press('ControlOrMeta+K')
  await window.getByRole('combobox').fill('help')
  await window.getByRole('option').first().waitFor()
  await take('palette-help')
  await window.keyboard.press('Enter')
  await window.waitForTimeout(500)
  await take('help')
}
