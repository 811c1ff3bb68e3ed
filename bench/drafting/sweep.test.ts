import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPeople, readPostings } from './read-files.ts'
import { sweep } from './sweep.ts'

const here = (path: string) => join(import.meta.dirname, '..', path)

/** A bounded part of what `npm run bench -- drafting --all` goes through. */
it('people of five professions: every document keeps its limit, and nothing in it would be marked', async () => {
  const people = (await readPeople([here('import/people-handwritten/development')])).slice(0, 5)
  const postings = await readPostings([here('requirements/fixtures/outsiders-1')], true)
  const { sentences, faults } = sweep({ people, postings, each: 1, from: 0 })
  expect(sentences).toBeGreaterThan(60)
  expect({ cited: faults.cited, limit: faults.limit }).toEqual({ cited: [], limit: [] })
}, 300_000)
