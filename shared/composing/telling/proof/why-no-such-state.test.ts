import { expect, it } from 'vitest'
import { whyNoSuchState } from './why-no-such-state.ts'

it.each([
  ['I am a judge at the bread fair (clog dance; old maps).', 'Judge at the bread fair; clog dance; old maps'],
  ['I hold GCSEs including Maths (NVQ 2 Milling).', 'GCSEs incl. Maths, NVQ 2 Milling'],
  ['I hold HGV (heavy loads by road, renewed 2023).', 'HGV, heavy loads by road (renewed 2023)'],
  ['My training includes hoist use (kiln care, sack lifting).', 'Hoist use, kiln care, sack lifting'],
  ['My certificates include Kiln Safety: place offered for May.', 'Kiln Safety: place offered for May'],
  ['I hold a dryers certificate.', 'Dryers'],
  ['My certificates include: Grist, Sieve (a year), Hopper ok.', 'Grist, Sieve (a year), Hopper ok'],
  ['My skills include Millers’ Guild member.', 'Millers’ Guild member'],
  ['I speak Dutch (mother’s side). My skills include fluent.', 'Dutch – mother’s side, fluent'],
  ['My skills include Spanish good and Irish school level.', 'Spanish good, Irish school level'],
  ['My awards include “Mill rowing” – capped 4 times.', 'Mill rowing – capped 4 times'],
])('is no such state: %s', (text, own) => {
  expect(whyNoSuchState(text, own)).not.toBeNull()
})

it.each([
  ['I hold an HNC in Applied Milling (day release).', 'HNC Applied Milling, day release'],
  ['I hold a hoist certificate.', 'Hoist certificate'],
  ['I hold Kiln registration (active, upper river).', 'Kiln registration, active, upper river'],
  ['I am a miller of nine years (calm with horses).', 'Miller of nine years; calm with horses'],
  ['I speak Irish (fluent). My skills include InDesign.', 'Irish (fluent), InDesign'],
])('is one: %s', (text, own) => {
  expect(whyNoSuchState(text, own)).toBeNull()
})
