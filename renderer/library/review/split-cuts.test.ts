import { expect, it } from 'vitest'
import { chosenAt, movedTo, proposedCut } from './split-cuts.ts'

const cutsOf = ({ cuts }: ReturnType<typeof proposedCut>) => [...cuts].toSorted((a, b) => a - b)

it('a proposal goes along with the keys until a place is chosen', () => {
  expect(cutsOf(movedTo(proposedCut(4), 5))).toEqual([5])
  expect(cutsOf(movedTo(chosenAt(proposedCut(4), 4), 9))).toEqual([4])
})

it('the first click takes the place of the proposal, later ones add places and take them away', () => {
  const one = chosenAt(proposedCut(4), 7)
  expect(cutsOf(one)).toEqual([7])
  expect(cutsOf(chosenAt(one, 2))).toEqual([2, 7])
  expect(cutsOf(chosenAt(chosenAt(one, 2), 7))).toEqual([2])
})

it('nothing stands before the first word', () => expect(cutsOf(chosenAt(proposedCut(4), 0))).toEqual([4]))
