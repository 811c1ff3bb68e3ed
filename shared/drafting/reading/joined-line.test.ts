import { expect, it } from 'vitest'
import { joinedLine } from './joined-line.ts'

it.each([
  ['[e3]', 'I taught maths.', '[e3] I taught maths.'],
  ['e3:', 'I taught maths.', 'e3: I taught maths.'],
  ['(e3; e9)', 'I taught maths.', '(e3; e9) I taught maths.'],
  ['- **[e3, e9]**:', 'I taught maths.', '- **[e3, e9]**: I taught maths.'],
  ['[e3] I taught maths to', 'years 7 to 9.', '[e3] I taught maths to years 7 to 9.'],
])('%s and %s are one line', (before, line, whole) => expect(joinedLine(before, line)).toBe(whole))

it.each([
  ['[e3]', '[e9] I taught maths.'],
  ['[e3] I taught maths.', 'and so on'],
  ['B12', 'I taught maths.'],
  ['[e3] I taught maths', '[e9] I marked tests'],
  ['[e3] I taught maths', 'I marked tests'],
  ['[gap: no crane]', 'gap: no forklift'],
])('%s and %s are two', (before, line) => expect(joinedLine(before, line)).toBeNull())
