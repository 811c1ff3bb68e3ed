import { describe, expect, it } from 'vitest'
import type { NumberLanguage } from './number-phrases.ts'
import { quantities } from './quantities.ts'

const measure = (text: string, language: NumberLanguage = 'en') =>
  quantities(text, language).map(({ value, unit }) => [Math.round(value * 1e3) / 1e3, unit])

describe('units of measure', () => {
  it.each([
    ['a 70-metre mast', 'a mast of 70 m'],
    ['23 square kilometres', '23 km²'],
    ['23 square kilometres', '23 km2'],
    ['9 square miles', '9 sq mi'],
    ['a 12-tonne load', 'loads of 12 t'],
    ['a five-litre pan', 'a pan of 5 L'],
    ['60 miles per hour', '60 mph'],
    ['80 kilometres an hour', '80 km/h'],
    ['33 kilovolts', '33 kV'],
  ])('"%s" measures what "%s" does', (spelt, short) => {
    expect(measure(spelt)).toEqual(measure(short))
    expect(measure(spelt)[0]?.[1]).not.toBeNull()
  })

  it('keeps millions of money apart from metres', () => {
    expect(measure('£12m and 12 m')).toEqual([
      [12_000_000, 'gbp'],
      [12, 'metre'],
    ])
  })
})

describe('amounts as German, French and Spanish say them', () => {
  it.each([
    ['de', 'eine dreijährige Lehre', '3 Jahre'],
    ['de', 'eine fünfköpfige Besatzung', '5 Leute'],
    ['de', 'anderthalb Jahre', '18 Monate'],
    ['de', 'ein Dutzend Kinder', '12 Kinder'],
    ['de', 'um die Hälfte', '50 %'],
    ['de', '2 Tonnen', '2000 kg'],
    ['fr', 'une quinzaine de lits', 'environ 15 lits'],
    ['fr', "un quart d'eau", '25 %'],
    ['fr', 'le prix divisé par deux', '50 %'],
    ['fr', 'une demi-douzaine de lits', '6 lits'],
    ['es', 'media docena de camas', '6 camas'],
    ['es', 'una cuarta parte', '25 %'],
    ['es', 'dos tercios', '66,66667 %'],
    ['es', '2 toneladas', '2000 kg'],
  ] as const)('%s: "%s" is "%s"', (language, said, plain) => {
    expect(measure(said, language)).toEqual(measure(plain, language))
    expect(measure(said, language)).toHaveLength(1)
  })

  it('reads no part of a half-time post, of a quarter of a town or of the fifth time', () => {
    for (const [language, text] of [
      ['es', 'media jornada'],
      ['de', 'im Viertel'],
      ['fr', 'la cinquième fois'],
    ] as const)
      expect(measure(text, language)).toEqual([])
  })

  it('keeps a rounding noun rough', () => {
    expect(quantities('une vingtaine de lits', 'fr')).toMatchObject([{ value: 20, bound: 'about', noun: 'lits' }])
  })
})
