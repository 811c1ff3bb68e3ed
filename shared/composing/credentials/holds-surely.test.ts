import { expect, it } from 'vitest'
import { holdsSurely } from './holds-surely.ts'

it.each([
  'I hold a BSc in Botany from Fenwick College (2012)',
  'I hold GCSEs in Maths, English and four others from Marsh School (2009)',
  'I hold ACA (Guild of Reckoners, 2017)',
  'I took safeguarding training (2024)',
  'I am registered with the Board of Ferriers',
  'I am a trainer, assessor and verifier',
])('is sure of %j', (told) => expect(holdsSurely(told)).toBe(true))

it.each([
  'I hold a diploma, Botany from Fenwick College (2012)',
  'I hold Ferry Ticket and issued 2021',
  'I hold Splicing Card',
  'I hold a rope card: winches',
  'I am a ferrier, Kirkby Forge (2020)',
])('is not sure of %j', (told) => expect(holdsSurely(told)).toBe(false))
