import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { chosenDocument } from '../../electron/command-line/drafting/chosen-document.ts'
import { readPosting } from '../../shared/requirements/read-posting.ts'
import { judgeDocument } from './judge-document.ts'
import { readLibrary } from './read-library.ts'

const folder = join(import.meta.dirname, 'people')
const names = readdirSync(folder).filter((name) => !name.includes('.job.'))
const today = '2026-03-02'

async function postingOf(name: string) {
  const job = name.replace(/\.\p{L}+$/u, '.job.md')
  return readPosting(await readBytes({ name: job, bytes: new Uint8Array(readFileSync(join(folder, job))) }))
}

/** Twenty-four people of many trades and registers, each with a posting of their own, in telegram style, sentences, third person, three languages. */
it.each(names)(
  'the letter and the statement for %s claim nothing beyond their evidence, and keep their limit',
  async (name) => {
    const person = await readLibrary(join(folder, name))
    const posting = await postingOf(name)
    for (const [kind, words] of [
      ['letter', 120],
      ['statement', null],
    ] as const) {
      let last = 0
      const newId = (prefix: string) => `${prefix}${++last}`
      const { composed } = chosenDocument({ ...person, kind, posting, words, today, newId })
      const judged = judgeDocument(composed, person, { posting, today })
      expect(judged.cited).toEqual([])
      if (words !== null) expect(judged.words).toBeLessThanOrEqual(words)
    }
  },
  60_000,
)
