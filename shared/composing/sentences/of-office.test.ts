import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { headerTold } from '../telling/header-told.ts'
import { entryContext } from './entry-context.ts'

const held = (title: string, kind: 'work' | 'volunteer' = 'volunteer') =>
  entryOf({ kind, title, organisation: 'Rye Bridge Club', start: '2017', end: '2020' })

it('says of what one is treasurer, and where one is cook', () => {
  expect(entryContext(held('Treasurer'), { dated: true })).toBe('As Treasurer of Rye Bridge Club (2017–2020)')
  expect(entryContext(held('Cook'), { dated: true })).toBe('As Cook at Rye Bridge Club (2017–2020)')
  expect(entryContext(held('Secretary', 'work'), { dated: false })).toBe('As Secretary at Rye Bridge Club')
  expect(headerTold('Trustee, Rye Bridge Club, 2017–2020', held('Trustee'))?.text).toBe(
    'I was a trustee of the Rye Bridge Club (2017–2020)',
  )
})

it('keeps a level and a place of work behind a post in one bracket', () =>
  expect(entryContext(held('Nurse (Band 6), East Ward', 'work'), { dated: false })).toBe(
    'As Nurse (Band 6, East Ward) at Rye Bridge Club',
  ))

it('says of what one is a member, and where one helps though it stands for a title', () => {
  expect(entryContext(held('Board member'), { dated: false })).toBe('As Board Member of Rye Bridge Club')
  const committee = { ...held('Member'), organisation: 'Rye Milling Committee' }
  expect(headerTold('Member, Rye Milling Committee, 2017–2020', committee)?.text).toBe(
    'I was a member of the Rye Milling Committee (2017–2020)',
  )
  expect(entryContext({ ...held('Norlow Night Shelter'), organisation: null }, { dated: true })).toBe(
    'At Norlow Night Shelter (2017–2020)',
  )
})

it('says of the self-employed under what name they work', () => {
  const own = entryOf({
    kind: 'work',
    title: null,
    organisation: 'Self-employed, Rye Locks',
    start: '2017',
    end: '2020',
  })
  expect(entryContext(own, { dated: false })).toBe('At Rye Locks (self-employed)')
})
