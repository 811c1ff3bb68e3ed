import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { templateNames } from '../../../shared/domain/page-wish.ts'

it.each(templateNames)('%s has its picture, small enough to be shown at once', (name) => {
  const { size } = statSync(join(import.meta.dirname, 'pictures', `${name}.png`))
  expect(size).toBeGreaterThan(5_000)
  expect(size).toBeLessThan(60_000)
})
