import type { Page } from '@playwright/test'
import { leave, type Take } from './take.ts'

export async function settings(window: Page, take: Take): Promise<void> {
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('heading', { name: 'Look' }).waitFor()
  await take('settings')
}

/** Each part of the settings further down, your details, the guide and the dialogs. */
export async function settingsFurther(window: Page, take: Take): Promise<void> {
  for (const heading of (await window.getByRole('heading', { level: 2 }).all()).slice(3)) {
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    const part = (await heading.textContent()) ?? ''
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
