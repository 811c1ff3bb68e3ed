import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { employerInTitle } from './employer-in-title.ts'

const entry = entryOf({
  id: 'r1',
  kind: 'work',
  title: 'Weaver, Lindow Group',
  organisation: 'Marl Power',
  start: '2014',
})

it('a firm at the end of a title is the employer', () => {
  expect(employerInTitle(entry)).toMatchObject({ title: 'Weaver', organisation: 'Lindow Group' })
  expect(employerInTitle({ ...entry, title: 'Weaver, wevolio' })).toMatchObject({ organisation: 'wevolio' })
})

it('a field or a part of a house there is none', () => {
  for (const title of ['Weaver, tapestry', 'Weaver', 'Weaver, Lindow Shed', 'Weaver, apprentices'])
    expect(employerInTitle({ ...entry, title }).organisation).toBe('Marl Power')
})
