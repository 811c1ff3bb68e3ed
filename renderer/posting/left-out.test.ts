import { expect, it } from 'vitest'
import { requirementOf } from '../../shared/domain/testing/requirement-of.ts'
import { leftOut } from './left-out.ts'

const text = `# Groundskeeper

Calder Park

## About us

A park since 1880.

## You

- Know trees

## What we offer

Thirty days of leave.
`

it('names the headings under which nothing was asked', () => {
  const start = text.indexOf('Know')
  const quote = { start, end: start + 10 }
  const requirement = requirementOf('Know trees', { group: 'You', quote })
  const facts = {
    role: 'Groundskeeper',
    company: null,
    place: null,
    closes: null,
    addressee: null,
    warnings: [],
    hidden: [],
    ignored: [],
  }
  const posting = { ...facts, id: 'p1', name: 'x', addedAt: '', text, requirements: [requirement] }
  expect(leftOut(posting)).toEqual(['About us', 'What we offer'])
})
