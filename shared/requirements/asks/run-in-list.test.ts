import { describe, expect, it } from 'vitest'
import { runInList } from './run-in-list.ts'

const things = (label: string, text: string): string[] =>
  runInList(label, text).map(({ start, end }) => text.slice(start, end))

describe('a list that runs on behind its label', () => {
  it('parts the things it names', () =>
    expect(things('Essential', 'Cat C licence, digi card & CPC, 1 yr tipper exp., max 6 pts.')).toEqual([
      'Cat C licence',
      'digi card & CPC',
      '1 yr tipper exp.',
      'max 6 pts',
    ]))

  it('keeps alternatives, traits told in a word and sentences whole', () => {
    expect(things('Essential', 'Degree in law, history or politics')).toEqual([])
    expect(things('Wanted', 'honest, tidy, kind')).toEqual([])
    expect(things('Duties', 'You will lead the team, and we will train you.')).toEqual([])
    expect(things('Essential', 'A licence, ideally clean')).toEqual([])
  })

  it('leaves fields to themselves unless some of their things are asked for less', () => {
    expect(things('Skills', 'Python, basic SQL')).toEqual([])
    expect(things('Languages', 'English (spoken), Polish useful')).toEqual(['English (spoken)', 'Polish useful'])
  })
})
