import { expect, it } from 'vitest'
import { type Entry, entrySchema } from '../../domain/entry.ts'
import { tornEntries } from './torn-entries.ts'

const entry = (id: string, of: Partial<Entry>, source = 's1') =>
  entrySchema.parse({
    id,
    kind: 'work',
    title: 'Bosun',
    organisation: 'Kirkby Tugs',
    location: null,
    start: '2019',
    end: '2021',
    doubts: [],
    origins: [{ source, quote: { start: 0, end: 10 } }],
    ...of,
  })

it('takes no post from a source in which the head of a column was read as an employer', () => {
  const torn = entry('a', { organisation: 'To' })
  const beside = entry('b', {})
  const study = entry('c', { kind: 'education' })
  const elsewhere = entry('d', {}, 's2')
  expect([...tornEntries([torn, beside, study, elsewhere])]).toEqual(['a', 'b'])
  expect(tornEntries([beside, study, elsewhere]).size).toBe(0)
})

it('knows a torn table by what the import asks about it', () => {
  const message = 'Which of “Vessel” and “Rank” is the title?'
  const asked = entry('a', { title: null, doubts: [{ field: 'title', candidates: ['Vessel', 'Rank'], message }] })
  expect([...tornEntries([asked, entry('b', { organisation: 'Harbour Role Players' })])]).toEqual(['a', 'b'])
})
