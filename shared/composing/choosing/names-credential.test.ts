import { expect, it } from 'vitest'
import { isOwnReason } from '../../matching/motives/own-reason.ts'
import { isPrivate } from './is-private.ts'
import { isSameCredential, namesCredential } from './names-credential.ts'

it.each([
  ['Looked after the gas burners of two kilns', 'Gas fitter’s licence', false],
  ['Trained three glaziers who now have their own scaffold ticket', 'Abseiling ticket', false],
  ['Scaffold ticket, renewed 2024', 'A scaffold ticket', true],
  ['Passed the county’s certificate in beekeeping', 'A beekeeping certificate', true],
  ['Looked after the gas burners of two kilns', 'Experience with kilns or a fitter’s licence', true],
  ['Looked after the gas burners of two kilns', 'Care for the kilns', true],
  ['Certificate in Slipware, 2022', 'A further certificate is desirable', true],
])('“%s” for “%s”: %s', (text, requirement, can) => {
  expect(namesCredential(text, requirement)).toBe(can)
})

it.each([
  ['Beekeepers’ register, active, apiary division', 'You are registered in the Apiary Division of the register', true],
  ['Full scaffold certificate (renewed 2024)', 'The dull bit: you need a current scaffold certificate', true],
  ['BSc Botany, Fell University', 'Registration with the College of Botanists', false],
  ['Kept the apiary division’s register', 'You are registered in the Apiary Division of the register', false],
])('“%s” is the credential of “%s”: %s', (text, requirement, is) => {
  expect(isSameCredential(text, requirement)).toBe(is)
})

it.each([
  ['Moved back to Skye in 2019 to be near my sister’s children', true],
  ['Moved the archive to Skye in 2019', false],
  ['Based in Leith, near my workshop', false],
  ['I have three young children and bake on Sundays', true],
  ['Full-time mother of two, now back at the loom', true],
  ['I have two children’s choirs to lead', false],
])('“%s” is private: %s', (text, is) => {
  expect(isPrivate(text)).toBe(is)
})

it.each([
  ['My brother was taught in this school and I want to teach there.', true],
  ['What I enjoy is a kiln that opens on a good glaze.', true],
  ['I like the work best when a hive is calm.', true],
  ['My team was praised and the customer wanted more.', false],
])('“%s” tells why: %s', (text, is) => {
  expect(isOwnReason(text)).toBe(is)
})
