import { describe, expect, it } from 'vitest'
import { quantities } from './quantities.ts'

const measure = (text: string) => quantities(text).map(({ value, unit }) => [Math.round(value * 1e3) / 1e3, unit])

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
