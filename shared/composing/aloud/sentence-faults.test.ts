import { expect, it } from 'vitest'
import { sentenceFaults } from './sentence-faults.ts'

it.each([
  ['As Cook at The Mill (2014–2018), I fed 80 guests a day.', []],
  ['My work there also includes menu development.', []],
  ['At The Mill, customers trust the kitchen.', []],
  ['You ask for menu development.', []],
  ['As Cook, Pastry at Harbour Foods B.V. (since 2020), I bake.', []],
  ['My work as Cook at Harbour Foods Inc. (2014–2018) included bread together with the Head Baker.', []],
  ['I have nine years in in-house milling.', []],
  ['[No evidence yet.]', []],
  ['On Saturdays I umpire village cricket.', []],
  ['Rota for 24 staff.', ['fragment']],
  ['I ran the rota; 24 staff.', ['fragment behind a semicolon']],
  ['I mentor new midwives since 2019.', ['not in the perfect']],
  ['I have worked as Fitter Grade I at Aldermoor Boatyard since 2019.', []],
  ['My work as Picker (agency: The Mill, 2014–2018) included packing.', []],
  ['My work as Cook at The Mill includes customers trust the kitchen.', ['clause in a frame']],
  ['As Cook at The Mill, My role was to cook.', ['capital behind a comma']],
  ['As Cook at The Mill (2014–2018), I feed 80 guests a day.', ['“feed” of what is over']],
] as const)('“%s”: %j', (sentence, faults) => {
  expect(sentenceFaults(sentence)).toEqual(faults)
})
