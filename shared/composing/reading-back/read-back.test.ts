import { describe, expect, it } from 'vitest'
import { readBack } from './read-back.ts'
import { nothingWithheld, type Withheld } from './withheld.ts'

/** A composer that tells of three items, and a reader who marks some of its forms. */
const compose = ({ quoted, left }: Withheld) =>
  ['e1', 'e2', 'e3']
    .filter((id) => !left.has(id))
    .map((id) => ({ text: quoted.has(id) ? `“${id}”` : id, evidence: [id] }))

const read = (...marks: string[]) => {
  const { composed } = readBack({
    from: nothingWithheld,
    compose,
    marked: (all) => all.filter(({ text }) => marks.includes(text)),
  })
  return composed.map(({ text }) => text)
}

describe('readBack', () => {
  it('keeps what nobody marks', () => expect(read()).toEqual(['e1', 'e2', 'e3']))
  it('quotes what is marked', () => expect(read('e2')).toEqual(['e1', '“e2”', 'e3']))
  it('leaves out what is marked even so', () => expect(read('e2', '“e2”', 'e3')).toEqual(['e1', '“e3”']))

  it('comes to an end where what is marked has no evidence to withhold', () => {
    const framing = { text: 'I apply.', evidence: [] }
    const { composed } = readBack({ from: nothingWithheld, compose: () => [framing], marked: (all) => all })
    expect(composed).toEqual([framing])
  })
})
