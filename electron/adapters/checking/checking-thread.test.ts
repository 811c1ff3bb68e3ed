import { expect, it } from 'vitest'
import type { Section } from '../../../shared/domain/document.ts'
import type { ToCheck } from '../../ports.ts'
import { checkingThread } from './checking-thread.ts'

const section: Section = {
  id: 's1',
  heading: 'Leading a kitchen',
  group: null,
  requirements: [],
  limit: null,
  blocks: [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'I led a kitchen of 14 cooks.', marks: [{ kind: 'citation', evidence: ['e1'] }] },
      ],
    },
  ],
}

const asked: ToCheck = {
  sections: [{ section, context: { today: '2026-05-04' } }],
  grounds: new Map([['e1', { id: 'e1', text: 'Led a kitchen of 12 cooks' }]]),
  gaps: [],
  play: { company: null, role: null, others: [], evidence: 'Led a kitchen of 12 cooks', posting: '' },
  names: [],
  frame: ['Application'],
  entryOf: new Map(),
}

it('finds in its thread what a claim says beyond its evidence', async () => {
  const [check] = await checkingThread().check(asked)
  expect(check?.sentences.map(({ status }) => status)).toEqual(['flagged'])
  expect(check?.findings.map(({ quote }) => quote).join(' ')).toContain('14')
})

it('answers each of several requests with its own', async () => {
  const { check } = checkingThread()
  const empty = { ...asked, sections: [] }
  const [first, second] = await Promise.all([check(asked), check(empty)])
  expect([first.length, second.length]).toEqual([1, 0])
})
