import { expect, it } from 'vitest'
import { namesBehaviour } from './names-behaviour.ts'
import { asksForStory } from './star-order.ts'

it('knows a behaviour by its bare name, whatever length its answer may have', () => {
  for (const text of ['Working together', 'Delivering at pace (300 words)', 'Leadership [1,000 characters]'])
    expect([text, namesBehaviour(text), asksForStory(text)]).toEqual([text, true, true])
  expect(namesBehaviour('Leadership of a kitchen (300 words)')).toBe(false)
})
