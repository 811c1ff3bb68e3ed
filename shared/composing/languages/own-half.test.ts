import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { ownHalf } from './own-half.ts'

const asked = (group: string, texts: readonly string[]) =>
  texts.map((text, at) => requirementOf(text, { id: `${group}${at}`, group }))
const english = asked('What you bring', ['Care for the plants of the garden', 'A certificate in the care of trees'])
const german = asked('Was Sie mitbringen', [
  'Pflege der Pflanzen und der Beete',
  'Eine Ausbildung in der Pflege von Bäumen',
])
const said = (text: string) => [evidenceOf(text, { id: 'e' })]

it('takes the half of a posting in two languages that is in the person’s own', () => {
  const all = [...german, ...english]
  expect(ownHalf(all, said('I cared for the roses in the park and for all of the trees'))?.requirements).toEqual(
    english,
  )
  expect(ownHalf(all, said('Ich habe die Rosen im Park und alle Bäume der Stadt gepflegt'))?.requirements).toEqual(
    german,
  )
})

it('leaves a posting in one language, and one in two others', () => {
  expect(ownHalf([...english, ...english], said('I cared for the roses in the park'))).toBeNull()
  expect(
    ownHalf([...german, ...english], said('J’ai pris soin des roses dans le parc et des arbres de la ville')),
  ).toBeNull()
})
