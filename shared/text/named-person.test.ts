import { describe, expect, it } from 'vitest'
import { namedPerson } from './named-person.ts'

describe('a person as a text names them', () => {
  it('is parted into titles, given and family name', () => {
    expect(namedPerson('Frau Dr. Petra van der Keller, Leiterin', 'de')).toEqual({
      courtesy: { title: 'Frau', says: 'woman' },
      ranks: 'Dr.',
      honour: null,
      given: 'Petra',
      family: 'van der Keller',
      whole: 'Petra van der Keller',
    })
  })

  it('has its family name alone behind a title, and a given name alone without one', () => {
    expect(namedPerson('Mrs Oduya', 'en')).toMatchObject({ given: null, family: 'Oduya' })
    expect(namedPerson('Baz', 'en')).toMatchObject({ given: 'Baz', family: null })
  })

  it('has an initial in English where French has a title', () => {
    expect(namedPerson('M. Roux', 'en')).toMatchObject({ courtesy: null, given: 'M.', family: 'Roux' })
    expect(namedPerson('M. Roux', 'fr')).toMatchObject({ courtesy: { says: 'man' }, family: 'Roux' })
  })

  it('leaves out the letters behind it', () =>
    expect(namedPerson('Kate O’Neill MBE', 'en')).toMatchObject({ family: 'O’Neill', whole: 'Kate O’Neill' }))

  it('is nobody where two are named, or only a title', () => {
    expect(namedPerson('Ms Hale and Mr Orme', 'en')).toBeNull()
    expect(namedPerson('Frau', 'de')).toBeNull()
  })
})
