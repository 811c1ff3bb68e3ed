import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { entryContext } from '../sentences/entry-context.ts'
import { isStay } from './is-stay.ts'

it('tells a stay from a post', () => {
  for (const title of ['Industrial placement', 'Summer Internship', 'Placement year', 'Secondment to the lab'])
    expect([title, isStay(title)]).toEqual([title, true])
  for (const title of ['Intern', 'Placement Officer', 'Apprentice Joiner', 'Head of Internships'])
    expect([title, isStay(title)]).toEqual([title, false])
})

it('says that one was there during it', () => {
  const entry = entryOf({
    id: 'n1',
    title: 'Summer placement',
    organisation: 'Aldermoor Boatyard',
    start: '2013',
    end: '2014',
  })
  expect(entryContext(entry, { dated: true })).toBe('During a summer placement at Aldermoor Boatyard (2013–2014)')
  expect(entryContext({ ...entry, title: 'Work experience' }, { dated: false })).toBe(
    'During work experience at Aldermoor Boatyard',
  )
})
