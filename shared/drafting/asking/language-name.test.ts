import { expect, it } from 'vitest'
import { languageName } from './language-name.ts'

it.each([
  ['en', 'English'],
  ['de', 'German'],
  ['en-GB', 'British English'],
  ['no language', 'no language'],
])('calls %s %s', (tag, name) => expect(languageName(tag)).toBe(name))
