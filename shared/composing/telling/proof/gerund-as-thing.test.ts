import { expect, it } from 'vitest'
import { entryOf } from '../../../domain/testing/entry-of.ts'
import { gerundAsThing } from './gerund-as-thing.ts'

const entry = entryOf({ id: 'r1', title: 'Miller', organisation: 'Norlow Mill' })

it('tells a deed named in -ing as a thing, which is right whether it is a deed or a name', () => {
  const told = (own: string) => gerundAsThing({ kind: 'act', text: '' }, { own, entry, period: 'ended' })?.text
  expect(told('Dressing stones')).toBe('dressing stones.')
  expect(told('Dressing stones, grinding rye, selling flour')).toBe('dressing stones, grinding rye and selling flour.')
  expect(told('Dressed the stones')).toBeUndefined()
})
