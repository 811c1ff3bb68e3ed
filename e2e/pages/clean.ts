import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Expects that axe finds nothing on what is shown now. */
export async function clean(window: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${screen}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect.soft(told).toEqual([])
}
