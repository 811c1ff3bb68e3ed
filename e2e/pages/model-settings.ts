import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

/** The settings of a model, and the agreement to send to it. */
export function modelSettings(window: Page) {
  return {
    /** Connects a server by its address. */
    async connect(address: string, name = 'small') {
      await window.getByRole('link', { name: 'Settings' }).click()
      await window.getByRole('button', { name: 'Connect a model…' }).click()
      await window.getByLabel('Server').selectOption('Other')
      await window.getByLabel('Address').fill(address)
      await window.getByRole('textbox', { name: 'Model' }).fill(name)
      await window.getByRole('button', { name: 'Connect', exact: true }).click()
      await expect(window.getByRole('button', { name: 'Disconnect' })).toBeVisible()
    },
    /** Enters the prices of the connected model, in euros. */
    async price(read: string, written: string) {
      await window.getByRole('link', { name: 'Settings' }).click()
      await window.getByRole('button', { name: 'Change…' }).click()
      await window.getByLabel('Currency of the prices').selectOption('Euro')
      await window.getByLabel('Price of a million tokens read').fill(read)
      await expect(window.getByText('Both prices are needed')).toBeVisible()
      await window.getByLabel('…and written').fill(written)
      await expect(window.getByText('Both prices are needed')).toHaveCount(0)
      await window.getByRole('button', { name: 'Connect', exact: true }).click()
      await expect(window.getByRole('button', { name: 'Disconnect' })).toBeVisible()
    },
    /** The dialog that shows what leaves. */
    sending: window.getByRole('dialog', { name: 'What will be sent' }),
  }
}
