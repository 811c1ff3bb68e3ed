import { expect, it } from 'vitest'
import { tonguesApart } from './tongues-apart.ts'

const said = (text: string) => ({ text, evidence: ['e1', 'e2', 'e3'], findings: [] })
const told = (text: string, isSure: (text: string) => boolean) =>
  tonguesApart([said(text)], (one) => isSure(one.text)).map((one) => one.text)

it('tells languages that a check would not find together in sentences of their own', () => {
  expect(
    told(
      'I speak Faroese (C1), Basque (native) and Welsh (native).',
      (text) => !/Faroese.*Basque|Faroese.*Welsh/u.test(text),
    ),
  ).toEqual(['I speak Faroese (C1).', 'I also speak Basque (native) and Welsh (native).'])
})

it('leaves a list that stands, and one that stands no better apart', () => {
  expect(told('I speak Faroese and Basque.', () => true)).toEqual(['I speak Faroese and Basque.'])
  expect(told('I speak Faroese and Basque.', () => false)).toEqual(['I speak Faroese and Basque.'])
})
