import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLetter } from './read-letter.ts'

const base = join(import.meta.dirname, 'letters')

it.each(readdirSync(base))('the labels of %s fit its two letters word by word', (name) => {
  const letter = readLetter(join(base, name))
  const untrue = new Map(letter.falsehoods.map(({ n, text }) => [n, text]))
  expect(untrue.size).toBe(letter.falsehoods.length)
  expect([...untrue.keys()].every((n) => n <= letter.sentences.length)).toBe(true)
  const body = (text: string) => text.split('\n\n').slice(1, -1).join(' ')
  expect(body(letter.true)).toBe(letter.sentences.join(' '))
  expect(body(letter.false)).toBe(letter.sentences.map((text, at) => untrue.get(at + 1) ?? text).join(' '))
})
