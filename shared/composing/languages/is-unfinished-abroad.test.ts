import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { foreignTold } from './foreign-told.ts'

const certificate = entryOf({ id: 'n1', kind: 'certificate' })

it.each([
  ['Glasermeisterprüfung, begonnen 2024', 'de'],
  ['Diplom Glasbau, 2 von 5 Prüfungen bestanden', 'de'],
  ['BTS Verrerie, abandonné en 2019', 'fr'],
  ['Master de chimie, en cours, 2024', 'fr'],
  ['Diploma de vidrio, en curso', 'es'],
] as const)('“%s” stands as it was written', (line, language) => {
  expect(foreignTold(line, { language, entry: certificate })).toEqual({ kind: 'quoted', text: line, language })
})

it('tells what is held', () => {
  expect(foreignTold('BTS Verrerie, Lycée Mirelle, 2019', { language: 'fr', entry: certificate }).text).toBe(
    'Je suis titulaire d’un BTS Verrerie (Lycée Mirelle, 2019).',
  )
})
