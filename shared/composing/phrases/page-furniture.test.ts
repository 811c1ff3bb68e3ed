import { expect, it } from 'vitest'
import { isPageFurniture } from './page-furniture.ts'

it.each([
  'Page 1 of 2',
  '2/3',
  'Seite 2 von 3',
  'Updated March 2026',
  'Last revised: January 2026',
  'Stand: März 2026',
  'Dernière mise à jour : février 2026',
  'CV updated on 3 March 2026',
  '© 2026 Ines Farrow. All rights reserved.',
  'References available on request.',
  'Referenzen auf Anfrage',
])('“%s” tells nothing of the person', (text) => {
  expect(isPageFurniture(text)).toBe(true)
})

it.each([
  'Updated the fire plan for six sites',
  'Updated 40 care plans in March 2026',
  'Reviewed 2,000 applications',
  'Page layout for a weekly paper',
  'Version control with Git',
  'Standardised 12 forms in 2024',
  'Portfolio of 40 rental flats',
])('“%s” may be a deed', (text) => {
  expect(isPageFurniture(text)).toBe(false)
})
