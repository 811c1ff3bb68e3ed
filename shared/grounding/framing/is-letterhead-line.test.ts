import { describe, expect, it } from 'vitest'
import { checkText } from '../check-text.ts'
import { isLetterheadLine } from './is-letterhead-line.ts'

describe('isLetterheadLine', () => {
  it.each([
    '4 Mill Lane, Tidewell TD4 9QZ',
    'Flat 2, 18 Harbour Street, Tidewell, TD4 9QZ',
    'Hafenstrasse 9, 20457 Hamburg',
    'Lindenweg 14a, 8400 Winterthur',
    '12 rue des Tanneurs, 35000 Rennes',
    '310 Juniper Avenue, Tucson, AZ 85701',
    'Tucson, AZ 85701',
    'Keizersgracht 101, 1015 CJ Amsterdam',
    'Ines M. Farrow',
    'INES M. FARROW',
    'Dr. J. P. Brandt',
    '12 Heol y Felin, Tidewell SA9',
    'Anneliese (Liese) Varga-Holm',
  ])('takes “%s” for a line of the head', (line) => expect(isLetterheadLine(line)).toBe(true))

  it.each([
    'Looked after 300 ewes in Glen Lane',
    '24 lambs reared on Hill House',
    'Served 90 Guests an evening',
    'Ran 14 Drive Shops',
    '14 Street Parties',
    'Best Talk, 2014 Harbour Prize',
    'Quarry Drive, 2014',
    'PhD in Botany, 2014',
    'BSc Botany, University of Fenwick, 2014',
    'Raised £48,000 for the Harbour Street school.',
    'Managed 20 000 Books',
    'I restored 12 engines at Mill Lane.',
    'Head Chef, The Quay Hotel, 2014',
    'Head (Acting) of Harbour Radio',
    'Ran 12 Maes Festivals',
  ])('leaves “%s” to be checked', (line) => expect(isLetterheadLine(line)).toBe(false))

  it('is no claim of a letter, whole', () => {
    const text = 'INES M. FARROW\nHafenstrasse 9, 20457 Hamburg\n\nI restored steam engines.\n\nInes M. Farrow'
    const { sentences } = checkText({ text, evidence: [{ id: 'e1', text: 'Mended dry-stone walls', entry: null }] })
    expect(sentences.map((one) => one.status)).toEqual(['framing', 'framing', 'uncited', 'framing'])
  })
})
