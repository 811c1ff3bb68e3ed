import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRow } from './read-row.ts'
import { recorded } from './recorded.ts'
import { rows } from './rows.ts'

const read = rows.map((row) => ({ row, printed: readRow(row, recorded[row.bench] ?? null) }))

/** What each row reads in the recorded lines, in their order, and whether that is reached. */
const expected = [
  'roles 0.982 yes',
  'dates 0.971 yes',
  'employer 0.932 yes',
  'title 0.955 yes',
  'bullets 0.991 yes',
  'words lost or invented 3 no',
  '200 KB of Markdown 91 ms yes',
  'PDF of 5 pages with its process 912 ms yes',
  'found, F1 0.963 yes',
  'level 0.969 yes',
  'years 0.929 no',
  'limits 1 yes',
  'exact quotes 0.998 no',
  'silently empty 1 no',
  'nDCG@5 0.768 yes',
  'hit in the first three 0.89 yes',
  'precision of gaps 0.773 no',
  'index kept 164 ms no',
  'numbers and dates flagged 97.4 % no',
  'names flagged 99.8 % yes',
  'flagged or underlined 97.7 % yes',
  'false flags 1 % yes',
  'underlined words in 100 0.62 yes',
  'a sentence 1.417 ms no',
  'p95 above an empty field 429.8 ms no',
  'React commits between key and paint 5 no',
  'median of the slowest template 215.5 ms no',
  'PDF of two pages, warm 46.4 ms yes',
  'host listening 741 ms no',
  'first paint 1736 ms –',
  'first requirement clickable 3676 ms no',
  'host after import, drafting and typesetting 281 MB –',
  'opened and closed 23 KB yes',
  'first screen of the page, zipped 198 KB yes',
  'rounds of kill -9 in this run 5 no',
  'kept for sure but lost, all faults 2 no',
  'attacks that got through 0 yes',
]

describe('the table of all numbers', () => {
  it('reads each number where its bench prints it, and judges it', () => {
    const found = read.map(({ row, printed }) => `${row.what} ${printed.value} ${printed.reached}`)
    expect(found).toHaveLength(expected.length)
    for (const [at, line] of expected.entries()) expect(found[at]?.endsWith(line), `${found[at]} / ${line}`).toBe(true)
  })

  it('shows a peer beside it where one was measured', () => {
    const beside = read.flatMap(({ row, printed }) => (typeof row.peer === 'object' ? [printed.peer] : []))
    expect(beside).toEqual([
      'MiniSearch 0.375',
      'MiniSearch 0.495',
      'empty contenteditable p95, ms 46.5',
      'Chromium print, ms 276.3',
    ])
  })

  it('names benches that there are, and says so where nothing was measured', () => {
    const there = readdirSync(resolve(import.meta.dirname, '..'))
    for (const row of rows) {
      expect(there).toContain(row.bench)
      expect(readRow(row, null)).toMatchObject({ value: null, reached: '–' })
      expect(readRow(row, 'nothing of the kind\n').value).toBeNull()
    }
  })
})
