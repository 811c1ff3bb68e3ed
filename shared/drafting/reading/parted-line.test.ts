import { expect, it } from 'vitest'
import { partedLine } from './parted-line.ts'

it.each([
  ['[e1] I led. [e2] I taught.', ['[e1] I led.', '[e2] I taught.']],
  ['- **[e1]** I led. **[e2]** I taught.', ['- **[e1]** I led.', '**[e2]** I taught.']],
  ['(e1) I led. (e2, e3) I taught.', ['(e1) I led.', '(e2, e3) I taught.']],
  ['Here is the draft: [e1] I led. [e2] I taught.', ['Here is the draft: [e1] I led.', '[e2] I taught.']],
  ['I led. [e1] I taught. [e2]', ['I led. [e1]', 'I taught. [e2]']],
  ['I led.[e1] I taught.[e2][e3]', ['I led.[e1]', 'I taught.[e2][e3]']],
  ['I led [e1]. I taught [e2].', ['I led [e1].', 'I taught [e2].']],
  ['I led (e1). I taught (e2).', ['I led (e1).', 'I taught (e2).']],
])('parts %s, each sentence with its own citation', (line, parts) => expect(partedLine(line)).toEqual(parts))

it.each([
  '[e1] I led. I taught.',
  '[e1] I led the ward [e2] at night.',
  'I led ward (B12). I taught.',
  'I led at Hale [Year 7]. I taught [e1].',
])('leaves %s whole', (line) => expect(partedLine(line)).toEqual([line]))

it.each(['[e3', '[e3] [', '[[', '(e3, ', '*[e3]'])('is done with a line full of %s', (sign) => {
  expect(partedLine(sign.repeat(800)).join('')).toContain(sign)
})
