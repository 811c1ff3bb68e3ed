import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { forClient } from './for-client.ts'

const post = entryOf({ id: 'r1', title: 'Sign Painter', start: '2015', end: 'present' })

it('tells a job of several with whom it was for', () => {
  expect(forClient('Fenwick Bakery (2020): painted the shop front', post)?.text).toBe(
    'I painted the shop front (Fenwick Bakery, 2020)',
  )
  expect(forClient('Kirkby Ferry (2018 - 2021): gilded names of six boats', post)?.text).toBe(
    'I gilded names of six boats (Kirkby Ferry, 2018–2021)',
  )
  expect(forClient('Marsh Chapel: lettering of a war memorial (2019)', post)?.text).toBe(
    'the lettering of a war memorial (Marsh Chapel, 2019)',
  )
})

it('leaves themes and lines without a year', () => {
  expect(forClient('Gilding: names of six boats', post)).toBeNull()
  expect(forClient('Fenwick Bakery (2020): painted the shop front', null)).toBeNull()
})
