import { expect, it } from 'vitest'
import { heldInOrder } from './held-in-order.ts'

const ordered = (...texts: string[]) =>
  heldInOrder(texts.map((text, at) => ({ text, evidence: [`e${at}`], findings: [] }))).map(({ text }) => text)

it('tells what is held like beside like, degrees first and skills last', () => {
  expect(
    ordered(
      'My skills include splicing.',
      'I hold a BSc in Soils from Fenland University.',
      'My training includes first aid.',
      'I hold a boat licence.',
      'I took a rigging course.',
      'I am a member of the Guild of Riggers.',
      'I speak Irish.',
    ),
  ).toEqual([
    'I hold a BSc in Soils from Fenland University.',
    'I also hold a boat licence.',
    'I am a member of the Guild of Riggers.',
    'I took a rigging course.',
    'My training includes first aid.',
    'I speak Irish.',
    'My skills include splicing.',
  ])
})

it('leaves a paragraph that tells of deeds as it stands', () => {
  const told = ['I hold a boat licence.', 'As Rigger at The Yard, I splice rope.', 'I also hold a crane card.']
  expect(ordered(...told)).toEqual(told)
})
