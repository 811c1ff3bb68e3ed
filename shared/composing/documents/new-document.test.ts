import { expect, it } from 'vitest'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { newDocument } from './new-document.ts'

const basics = { name: null, email: null, phone: null, location: null, urls: [] }
const headingOf = (text: string): string | undefined =>
  newDocument({
    kind: 'statement',
    posting: { role: 'Cowman', company: null, requirements: [requirementOf(text)] },
    basics,
    today: '2026-03-02',
    newId: (prefix) => `${prefix}1`,
  }).sections[0]?.heading

it.each([
  ['You’ll keep the herd book', 'Keep the herd book'],
  ["You'll be working with two trainees", 'Working with two trainees'],
  ['Milking, obviously', 'Milking'],
  ['You’ll have a tractor licence', 'A tractor licence'],
  ['experience of calving;', 'Experience of calving'],
] as const)('the heading over “%s” is “%s”, for the document is read by who wrote it', (text, heading) => {
  expect(headingOf(text)).toBe(heading)
})
