import { expect, it } from 'vitest'
import { findNotesToSelf } from './find-notes-to-self.ts'

it.each([
  'I should add that I have mended nets, and I have used a loom.',
  'I should also mention that I hold a licence.',
])('“%s” is said to the reader and stays', (text) => expect(findNotesToSelf(text)).toEqual([]))

it.each(['I should add an example here', 'You should mention that you led the crew'])('“%s” is a note', (text) =>
  expect(findNotesToSelf(text)).toHaveLength(1),
)
