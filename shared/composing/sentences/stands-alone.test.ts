import { describe, expect, it } from 'vitest'
import { standsAlone } from './stands-alone.ts'

describe('a sentence that points at the one before it', () => {
  it.each([
    'The whole depot took it up in 2018.',
    'Two other yards have adopted it.',
    'Three more stables now use them every day.',
    'I led it for two years.',
    'I stayed because I like the work.',
    'I returned as a tutor.',
  ])('%s', (text) => expect(standsAlone(text)).toBe(false))
})

it('leaves alone what names its thing itself', () => {
  expect(standsAlone('I returned to the yard as a tutor.')).toBe(true)
  expect(standsAlone('The team lost the contract and won it back in 2020.')).toBe(true)
  expect(standsAlone('I found it hard to leave the yard.')).toBe(true)
  expect(standsAlone('I make it a rule to check every girth twice.')).toBe(true)
})
