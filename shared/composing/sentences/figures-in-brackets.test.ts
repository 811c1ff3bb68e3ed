import { describe, expect, it } from 'vitest'
import { figuresInBrackets } from './figures-in-brackets.ts'

describe('figures behind a deed', () => {
  it.each([
    ['I run the mill: 12 hands, 3 stones, 40 sacks a day.', 'I run the mill (12 hands, 3 stones, 40 sacks a day).'],
    ['I ground 31 tons in 2023 (target: 24).', 'I ground 31 tons in 2023 against a target of 24.'],
    ['I kept one rule: nobody works alone.', 'I kept one rule: nobody works alone.'],
  ])('%j', (given, told) => expect(figuresInBrackets(given)).toBe(told))
})
