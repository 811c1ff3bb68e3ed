import { expect, it } from 'vitest'
import { staysInHouse } from './stays-in-house.ts'

it.each([
  ['Washed and dressed 20 residents', 'Care Assistant, Elmgrove Residential Home', 'Visit patients at home', true],
  ['Took blood on a ward of 24 beds', 'Nurse, Northfield Hospital', 'Care for adults in their own homes', true],
  ['Took blood from patients in their own homes', 'Nurse, Northfield Hospital', 'Visit patients at home', false],
  ['Dressed wounds', 'Community Nurse, Northfield Hospital', 'Make home visits', false],
  ['Washed and dressed 20 residents', 'Care Assistant, Elmgrove Residential Home', 'Personal care', false],
] as const)('“%s” (%s) for “%s”: %s', (text, place, asked, stays) => {
  expect(staysInHouse(text, place, asked)).toBe(stays)
})
