import { describe, expect, it } from 'vitest'
import { protocolLine } from './protocol-line.ts'

const offered = new Set(['e3', 'e9', 'h1'])

describe('protocolLine', () => {
  it.each([
    ['[e3] I taught maths.', ['e3'], 'I taught maths.'],
    ['[e3,e9] I taught maths.', ['e3', 'e9'], 'I taught maths.'],
    ['[e3][e9] I taught maths.', ['e3', 'e9'], 'I taught maths.'],
    ['- [e3 and e9] I taught maths.', ['e3', 'e9'], 'I taught maths.'],
    ['1. [E3] **I taught** maths.', ['e3'], 'I taught maths.'],
    ['【e3】I taught maths.', ['e3'], 'I taught maths.'],
    ['I taught maths. [h1]', ['h1'], 'I taught maths.'],
    ['I taught maths [e3].', ['e3'], 'I taught maths.'],
    ['[e3]: I taught [Year 7] maths (Hale School).', ['e3'], 'I taught [Year 7] maths (Hale School).'],
    ['I taught maths.', [], 'I taught maths.'],
    ['[e3] I taught <b>maths</b>, see [here](https://evil.example.org).', ['e3'], 'I taught maths, see here.'],
  ])('reads %s', (line, evidence, text) => {
    expect(protocolLine(line, offered)).toEqual({ kind: 'sentence', text, evidence, refused: [] })
  })

  it('refuses ids that were not offered', () => {
    expect(protocolLine('[e3,e77] I taught.', offered)).toMatchObject({ evidence: ['e3'], refused: ['e77'] })
  })

  it('reads what is missing', () => {
    expect(protocolLine('[gap] Nothing about budgets.', offered)).toEqual({
      kind: 'gap',
      text: 'Nothing about budgets.',
    })
  })

  it.each(['', '```', 'Here is the draft:', 'Sure, here you go:', '## Section', '---', '[e3]'])(
    'passes over %s',
    (line) => {
      expect(protocolLine(line, offered).kind).toBe('noise')
    },
  )

  it('removes characters nobody sees', () => {
    const line = '[e3] I\u200b taught\u{e0041} \u202emaths.'
    expect(protocolLine(line, offered)).toMatchObject({ text: 'I taught maths.' })
  })
})
