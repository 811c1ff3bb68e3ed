import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readSource } from '../read-source.ts'

const read = (section: string) => readSource(readMarkdown(`# Edda Lorne\n\nedda@example.org\n\n${section}\n`))
const said = (section: string) =>
  read(section).evidence.flatMap(({ text, said: by }) => (by ? [[text, by.who, by.when, by.href]] : []))

describe('what others said', () => {
  it.each([
    [
      '## In the press\n\n- **Wexby Guide** (2020), ["Ten to watch"](https://guide.example.org/ten): "Lorne bends rye to her will."',
      ['"Ten to watch": "Lorne bends rye to her will."', 'Wexby Guide', '2020', 'https://guide.example.org/ten'],
    ],
    [
      '## Recommendations\n\nPriya Marlow, supplier:\n> She pays on time and tells you when the flour is bad.',
      ['She pays on time and tells you when the flour is bad.', 'Priya Marlow, supplier', null, null],
    ],
    [
      '## Awards\n\n- Baker of the Year, Guild of Millers, 2021 – "for bread that a whole valley drives to"',
      ['"for bread that a whole valley drives to"', 'Guild of Millers', '2021', null],
    ],
    [
      '## What people said\n\n> "Her bowls make soup taste better."\n> [The Wexby Post](https://post.example.org/bowls), March 2021',
      ['"Her bowls make soup taste better."', 'The Wexby Post', '2021-03', 'https://post.example.org/bowls'],
    ],
  ])('%s', (section, expected) => expect(said(section)).toEqual([expected]))

  it('is no list below a line that only introduces it', () => {
    expect(
      said(
        '## Study\n\n**BSc Chemistry**, University of Wexby, 2010 – 2013\n\n> Additional courses:\n> - Statistics II\n> - Topics in Logic',
      ),
    ).toEqual([])
  })
})

describe('remarks to oneself', () => {
  it('part the sentences around them and become notes', () => {
    const { evidence, notes } = read(
      '## Experience\n\n**Baker, Wexby Mill** (2016 – 2019)\n\nI ran the night shift. (maybe say how many loaves) I built the rye range from nothing.\n\n- Trained nine apprentices [add names?]',
    )
    expect(evidence.map(({ text }) => text)).toEqual([
      'I ran the night shift.',
      'I built the rye range from nothing.',
      'Trained nine apprentices',
    ])
    expect(notes.map(({ text }) => text)).toEqual(['(maybe say how many loaves)', '[add names?]'])
  })
})
