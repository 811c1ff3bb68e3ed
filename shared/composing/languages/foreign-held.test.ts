import { expect, it } from 'vitest'
import { foreignHeld } from './foreign-held.ts'

it.each([
  ['Führerschein Klasse B', 'de', 'Ich bringe den Führerschein Klasse B mit.'],
  ['Permis B', 'fr', 'Je suis titulaire du permis B.'],
  ['CAP Boulanger, CFA de Lindow, 2015', 'fr', 'Je suis titulaire d’un CAP Boulanger (CFA de Lindow, 2015).'],
  ['Bénévole aux Restos depuis 2020', 'fr', 'Je suis bénévole aux Restos depuis 2020.'],
  ['Permiso de conducir B', 'es', 'Tengo el permiso de conducir B.'],
] as const)('%s (%s) → %s', (text, language, expected) => {
  expect(foreignHeld(text, language)).toBe(expected)
})

it('leaves what a frame has to carry', () => {
  expect(foreignHeld('Betriebswirtschaftliche Kenntnisse', 'de')).toBe(null)
  expect(foreignHeld('Gestion des commandes', 'fr')).toBe(null)
})
