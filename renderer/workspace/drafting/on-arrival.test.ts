import { expect, it } from 'vitest'
import { onArrival, saidAgain } from './on-arrival.ts'

const base = 'I ran a bakery of 180 square metres with nine bakers.'
const coming = (text: string) => ({ text, findings: [] })

it('says of a sentence that the text has in other words which one that is, before it is accepted', () => {
  const { state, findings } = onArrival(coming('At Oak Lane I ran a bakery of 180 square metres, with nine bakers.'), {
    base,
    rewrites: false,
  })
  expect(state).toBe('open')
  expect(findings).toMatchObject([{ level: 'underline', why: expect.stringContaining(`“${base}”`) }])
})

it('adds nothing twice that stands there word for word', () => {
  expect(onArrival(coming(base), { base, rewrites: false })).toEqual({ state: 'taken', findings: [] })
})

it('says nothing where the sentence is new or takes the place of the text', () => {
  const nothing = { state: 'open', findings: [] }
  expect(onArrival(coming('I took 900 orders at the autumn fair.'), { base, rewrites: false })).toEqual(nothing)
  expect(onArrival(coming('With nine bakers I ran a bakery of 180 square metres.'), { base, rewrites: true })).toEqual(
    nothing,
  )
})

it('says it also of a sentence that was reworded into the very words of the text', () => {
  expect(saidAgain(base, { base, rewrites: false })).toMatchObject([{ why: expect.stringContaining(`“${base}”`) }])
  expect(saidAgain(base, { base, rewrites: true })).toEqual([])
})
