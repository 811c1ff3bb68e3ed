import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { namedEntry } from './named-entry.ts'

it.each([
  ['MV Rye Trader', 'Fenwick Lines', null, 'Fenwick Lines'],
  ['Checkout / customer service desk', 'Rye Stores', null, 'Rye Stores'],
  ['Sub-contract', 'Fenwick Homes', null, 'Fenwick Homes'],
  ['Rye. Sous chef', 'The Mill', null, 'The Mill'],
  ['Junior miller → Miller', 'The Mill', 'Junior miller, then Miller', 'The Mill'],
  ['Depot rep', 'No SPADs', 'Depot rep', null],
  ['Officer', 'DUTIES AS MATE', 'Officer', null],
  ['Committee member', 'Reviewer for Rye Letters', 'Committee member', null],
  ['Presenter', 'talk and music station, Rye', 'Presenter', null],
  ['Supervisor', 'branch closing March 2027.', 'Supervisor', null],
  ['Milker', 'Various farms', 'Milker', null],
  ['Baker', 'van der Berg & Zonen', 'Baker', 'van der Berg & Zonen'],
  ['Cleaner', 'rye clean', 'Cleaner', 'rye clean'],
  ['Senior Stylist', 'Snip & Comb', 'Senior Stylist', 'Snip & Comb'],
  ['Head of Department', 'Rye College', 'Head of Department', 'Rye College'],
  ['No. 1 Printer', 'No. 9 Press', 'No. 1 Printer', 'No. 9 Press'],
  ['Setter-Operator', 'Rye Gears', 'Setter-Operator', 'Rye Gears'],
])('“%s” at “%s” is told as “%s” at “%s”', (title, organisation, post, place) => {
  expect(namedEntry(entryOf({ kind: 'work', title, organisation }))).toMatchObject({ title: post, organisation: place })
})
