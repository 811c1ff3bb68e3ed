import { expect, it } from 'vitest'
import { isSelfTold } from './is-self-told.ts'

it('takes what someone is, likes or comes from for no deed, and what they did for one', () => {
  const self = (text: string) => isSelfTold({ text, kind: null })
  expect(self('I turn old maps into walks that people remember.')).toBe(true)
  expect(self('Cartographer with nine years on coasts and rivers.')).toBe(true)
  expect(self('What I have always liked best is the surveying.')).toBe(true)
  expect(self('I grew up beside a lock and know what a canal means.')).toBe(true)
  expect(self('I drew the harbour chart for the pilots.')).toBe(false)
  expect(self('Surveyed 40 km of towpath.')).toBe(false)
  expect(isSelfTold({ text: 'Harbour charts and tide tables', kind: 'work' })).toBe(false)
})
