import { expect, it } from 'vitest'
import { isProfile } from './is-profile.ts'

it.each([
  'Family caseworker who likes a full diary.',
  'Summary: Sales manager moving into conservation',
  'Baker with twelve years in village shops.',
  'I am a plasterer, trained in lime and clay.',
])('sums up what someone is: “%s”', (text) => expect(isProfile({ text, kind: null })).toBe(true))

it.each(['Ran the bakery with two apprentices.', 'Baked with rye and spelt', 'Clean driving licence, own van'])(
  'tells a deed or a thing held: “%s”',
  (text) => expect(isProfile({ text, kind: null })).toBe(false),
)

it('is none under a post', () =>
  expect(isProfile({ text: 'Baker with twelve years in village shops.', kind: 'work' })).toBe(false))
