import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headerWordsLost } from '../../../bench/import/header-words.ts'
import { integrity } from '../../../bench/import/score-reading.ts'
import { readSource } from '../../../shared/importing/read-source.ts'
import { readBytes } from './read-bytes.ts'

const root = new URL('../../../', import.meta.url).pathname
const folders = [
  'bench/import/fixtures',
  'bench/import/people-handwritten',
  'electron/adapters/readers/fixtures',
  'e2e/fixtures',
]
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt|html|docx|pdf)$/u.test(name) && !name.includes('headers.txt'))
    .map((name) => join(folder, name)),
)

describe('every fixture: no word lost, none made up', () => {
  it('finds the fixtures', () => expect(files.length).toBeGreaterThan(60))

  it.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(root, file)))
    const reading = readSource(await readBytes({ name: file, bytes }))
    const years = /^(?:present|\d{4})$/u
    expect({ ...integrity(reading), header: headerWordsLost(reading).filter((word) => !years.test(word)) }).toEqual({
      lost: 0,
      invented: 0,
      header: [],
    })
  })
})
