import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryApp } from '../../testing/temporary-app.ts'
import { maskedWithReader } from './masked-with-reader.ts'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

it('masks who reads the application by name, without their title or post', () => {
  const named = (addressee: string | null) => maskedWithReader(app.store, { addressee }).map(({ name }) => name)
  expect(named('Ms Ada Pell, head baker')).toContain('Ada Pell')
  expect(named(null)).not.toContain('Ada Pell')
})
