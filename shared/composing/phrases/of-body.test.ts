import { expect, it } from 'vitest'
import { ofBody } from './of-body.ts'

it.each(['Owner', 'Co-founder', 'Treasurer', 'Proprietor'])('%s is of the body and not at it', (title) =>
  expect(ofBody({ kind: 'work', title })).toBe(true),
)

it.each(['Miller', 'Product Owner', 'School Secretary'])('%s works at it', (title) =>
  expect(ofBody({ kind: 'work', title })).toBe(false),
)
