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
    ['[e3, e9,] I taught maths.', ['e3', 'e9'], 'I taught maths.'],
    ['[evidence e3] I taught maths.', ['e3'], 'I taught maths.'],
    ['[ids: e3; e9] I taught maths.', ['e3', 'e9'], 'I taught maths.'],
    ['[#e3] I taught maths.', ['e3'], 'I taught maths.'],
    ['I taught maths. (see e3)', ['e3'], 'I taught maths.'],
    ['[e3] I taught about vitamins (B12).', ['e3'], 'I taught about vitamins (B12).'],
    ['Here is the draft: [e3] I taught maths.', ['e3'], 'I taught maths.'],
    ['[e3] "I taught maths."', ['e3'], 'I taught maths.'],
    ['[e3] I taught “Romeo” and “Juliet”.', ['e3'], 'I taught “Romeo” and “Juliet”.'],
    ['[e3] I taught maths &amp; art.', ['e3'], 'I taught maths & art.'],
    ['[e3] I taught groups of <5 and >3.', ['e3'], 'I taught groups of <5 and >3.'],
    ['[e3] I wrote to <EMAIL_1>.', ['e3'], 'I wrote to <EMAIL_1>.'],
  ])('reads %s', (line, evidence, text) => {
    expect(protocolLine(line, offered)).toEqual({ kind: 'sentence', text, evidence, refused: [] })
  })

  it('refuses ids that were not offered', () => {
    expect(protocolLine('[e3,e77] I taught.', offered)).toMatchObject({ evidence: ['e3'], refused: ['e77'] })
  })

  it.each([
    '[gap] Nothing about budgets.',
    '**[gap]** Nothing about budgets.',
    '- [gap]: Nothing about budgets.',
    '[Gap: Nothing about budgets.]',
    'Gap: Nothing about budgets.',
    '[e3] [gap] Nothing about budgets.',
  ])('reads what is missing from %s', (line) => {
    expect(protocolLine(line, offered)).toEqual({ kind: 'gap', text: 'Nothing about budgets.' })
  })

  it('takes a gap year for no gap', () => {
    expect(protocolLine('[e3] Gap year: I taught maths.', offered)).toMatchObject({
      kind: 'sentence',
      evidence: ['e3'],
    })
  })

  it.each([
    '',
    '```',
    'Here is the draft:',
    'Sure, here you go:',
    'Sure! Here’s a draft.',
    'Here is the rewritten section.',
    '## Section',
    '---',
    '[e3]',
  ])('passes over %s', (line) => {
    expect(protocolLine(line, offered).kind).toBe('noise')
  })

  it('removes characters nobody sees, so that a word with one within is one word', () => {
    const line = '[e3] I\u200b tau\u200bght\u{e0041} \u202ema\u00adths.'
    expect(protocolLine(line, offered)).toMatchObject({ text: 'I taught maths.' })
  })
})
