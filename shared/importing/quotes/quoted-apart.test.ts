import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readSource } from '../read-source.ts'
import { quotedApart } from './quoted-apart.ts'

it('lists the name below what somebody said, and nothing that an item’s own quote holds', () => {
  const reading = readSource(
    readMarkdown(
      '## Kind words\n\n> She never loses her calm.\n> — Tom Ashe, Ward Manager\n\n“A rare teacher of everyone.” – Maya Finch\n',
    ),
  )
  expect(quotedApart(reading).map(({ text }) => text)).toEqual(['Tom Ashe, Ward Manager', 'Maya Finch'])
  expect(reading.unplaced.map(({ text }) => text)).toEqual(['Kind words'])
})
