import { expect, it } from 'vitest'
import { inOneBreath } from './in-one-breath.ts'

const said = (texts: readonly string[], isSure = () => true) =>
  inOneBreath(
    texts.map((text, at) => ({ text, evidence: [`e${at}`], findings: [] })),
    isSure,
  ).map(({ text, evidence }) => `${text} ${evidence.join('+')}`)

it('says what someone is and for how long in one sentence', () => {
  expect(said(['I am a thatcher.', 'I have 15 years on roofs.', 'I like straw.'])).toEqual([
    'I am a thatcher with 15 years on roofs. e0+e1',
    'I like straw. e2',
  ])
  expect(said(['I am a thatcher. I have nearly twenty years on roofs.'])).toEqual([
    'I am a thatcher with nearly twenty years on roofs. e0',
  ])
})

it.each([
  ['I am a thatcher with a crew of three.', 'I have 15 years on roofs.'],
  ['I am a thatcher.', 'I have a van.'],
  ['I am known for ridges.', 'I have 15 years on roofs.'],
])('leaves apart what would run on: %s', (...texts) => {
  expect(said(texts)).toEqual(texts.map((text, at) => `${text} e${at}`))
})

it('names the place of two studies once', () => {
  const [one] = said([
    'I hold an MSc in Soils (First Class) from Fenland University (2012) and a BSc in Botany (2:1) from Fenland University (2010).',
  ])
  expect(one).toBe(
    'I hold an MSc in Soils (First Class, 2012) and a BSc in Botany (2:1, 2010) from Fenland University. e0',
  )
  const other = 'I hold an MSc in Soils from Fenland University (2012) and a BSc in Botany from Marl College (2010).'
  expect(said([other])).toEqual([`${other} e0`])
})

it('leaves what a check would mark as it was', () => {
  expect(said(['I am a thatcher.', 'I have 15 years on roofs.'], () => false)).toHaveLength(2)
})
