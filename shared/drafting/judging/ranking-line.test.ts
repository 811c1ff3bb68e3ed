import { describe, expect, it } from 'vitest'
import { rankingLine } from './ranking-line.ts'

const offered = new Map([['e3', 'Led a team of nine  nurses (night shift) in Leeds.']])

describe('rankingLine', () => {
  it.each([
    ['[e3] strong "a team of nine nurses"', 'strong', 'a team of nine  nurses'],
    ['- [E3] Partial: “nurses (night shift)”', 'partial', 'nurses (night shift)'],
    ['1. [e3] strong because "led a team"', 'strong', 'Led a team'],
  ])('reads %s', (line, strength, quote) =>
    expect(rankingLine(line, offered)).toEqual({ evidence: 'e3', strength, quote }),
  )

  it.each([
    ['an invented id', '[e9] strong "a team of nine nurses"'],
    ['words that are not in the item', '[e3] strong "a team of ninety nurses"'],
    ['no words at all', '[e3] strong'],
    ['an answer of another kind', 'I think e3 is best.'],
    ['a wish of its own', '[e3] excellent "a team of nine nurses"'],
  ])('does not believe %s', (_, line) => expect(rankingLine(line, offered)).toBeNull())
})
