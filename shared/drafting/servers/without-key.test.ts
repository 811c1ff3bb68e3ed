import { expect, it } from 'vitest'
import { withoutKey } from './without-key.ts'

it('takes a key out of what a server says', () =>
  expect(withoutKey('Bearer sk-12345678, sk-12345678', 'sk-12345678')).toBe('Bearer …, …'))

it('leaves sentences whole where the key is a word that any server on this computer takes', () => {
  expect(withoutKey('I ran Ollama servers, x of them.', 'x')).toBe('I ran Ollama servers, x of them.')
  expect(withoutKey('I taught.', null)).toBe('I taught.')
})
