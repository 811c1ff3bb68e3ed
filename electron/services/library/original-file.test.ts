import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv =
  '# Ines Ferro\r\n\r\n## Work\r\n\r\n### Chef, Harbour Kitchen, 2018 – 2021\r\n\r\n- Cooked for 90 guests a night\r\n'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

describe('the original of a source', { timeout: 20_000 }, () => {
  it('comes back byte for byte under its own name', async () => {
    await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
    const [source] = (await app.client.library.view()).sources
    const file = await app.client.library.original({ id: source?.id ?? '' })
    expect([file.name, await file.text()]).toEqual(['cv.md', cv])
  })

  it('is missed in a sentence when the source is gone', async () => {
    await expect(app.client.library.original({ id: 's99' })).rejects.toThrow(/no longer in the library/u)
  })
})
