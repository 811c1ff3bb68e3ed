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
    ['[e3] I taught pupils&#8217; parents.', ['e3'], 'I taught pupils’ parents.'],
    ['[e3] I taught groups of <5 and >3.', ['e3'], 'I taught groups of <5 and >3.'],
    ['[e3] I wrote to <EMAIL_1>.', ['e3'], 'I wrote to <EMAIL_1>.'],
    [
      '[e3] I taught (nearly all) maths, got an A* and a 5** in it.',
      ['e3'],
      'I taught (nearly all) maths, got an A* and a 5** in it.',
    ],
    ['## [e3] I taught maths.', ['e3'], 'I taught maths.'],
    ['[e3] .NET is what I taught.', ['e3'], '.NET is what I taught.'],
    ['[none] I look forward to it.', [], 'I look forward to it.'],
    ['[e3] I taught the [B2B] team maths.', ['e3'], 'I taught the [B2B] team maths.'],
    ['E3 Engineering taught me maths.', [], 'E3 Engineering taught me maths.'],
    ['I taught maths in room e9 of 12.', [], 'I taught maths in room e9 of 12.'],
    ['[e3] I taught 30 pupils [in 2019] maths.', ['e3'], 'I taught 30 pupils [in 2019] maths.'],
    ['[e9] I taught [here][1].', ['e9'], 'I taught here.'],
  ])('reads %s', (line, evidence, text) => {
    expect(protocolLine(line, offered)).toEqual({ kind: 'sentence', text, evidence, refused: [] })
  })

  it.each([
    '(e3, e9) I taught maths.',
    '{e3} {e9} I taught maths.',
    '<e3,e9> I taught maths.',
    '«e3, e9» I taught maths.',
    'e3, e9: I taught maths.',
    'e3 e9 I taught maths.',
    'E3, E9 – I taught maths.',
    '**e3, e9**: I taught maths.',
    '**e3, e9** I taught maths.',
    '- **[e3] [e9]:** I taught maths.',
    'Evidence e3 and e9: I taught maths.',
    '[e3/e9] I taught maths.',
    '[e3 | e9] I taught maths.',
    '[e3-e9] I taught maths.',
    '[`e3`, `e9`] I taught maths.',
    "['e3', 'e9'] I taught maths.",
    '[**e3**][**e9**] I taught maths.',
    '[^e3][^e9] I taught maths.',
    '\\[e3, e9\\] I taught maths.',
    '[[e3]] [[e9]] I taught maths.',
    '［ｅ３、ｅ９］I taught maths.',
    '[3, 9] I taught maths.',
    '[e3] and [e9] I taught maths.',
    '[e3: Teacher, Hale School; e9] I taught maths.',
    '[e3, e9 I taught maths.',
    'e3, e9] I taught maths.',
    '[e\u200b3,\ufeffe9] I taught maths.',
    '\ufeff[e3,\u00a0e9]\tI taught maths.\r',
    '| [e3, e9] | I taught maths. |',
    '> [e3, e9] I taught maths.',
    '* [ ] [e3, e9] I taught maths.',
    'a) [e3, e9] I taught maths.',
    '(1) [e3, e9] I taught maths.',
    '✅ [e3, e9] — I taught maths.',
    '"[e3, e9] I taught maths.",',
    "[e3, e9] 'I taught maths.'",
    '**[e3, e9] I taught maths.**',
    '[e3, e9] ***I taught*** _maths_.',
    '[e3, e9]. I taught maths.',
    '[e3, e9: I taught maths.]',
    '[e3 e9 I taught maths.]',
    '[1] [e3, e9] I taught maths.',
    'Sentence 2: [e3, e9] I taught maths.',
    '**Draft:** [e3, e9] I taught maths.',
    'I taught maths.[^e3][^e9]',
    'I taught maths (e3; e9).',
  ])('knows the ids in %s, and leaves nothing of them in the sentence', (line) => {
    const sentence = { kind: 'sentence', text: 'I taught maths.', evidence: ['e3', 'e9'], refused: [] }
    expect(protocolLine(line, offered)).toEqual(sentence)
  })

  it.each([
    ['[e3,e77] I taught.', ['e3'], ['e77']],
    ['[h1] [e77] I taught.', ['h1'], ['e77']],
    ['(e77) I taught.', [], ['e77']],
    ['e77: I taught.', [], ['e77']],
    ['[7] I taught.', [], ['7']],
    ['[е3] I taught.', [], ['е3']],
  ])('refuses in %s the ids that were not offered', (line, evidence, refused) => {
    expect(protocolLine(line, offered)).toEqual({ kind: 'sentence', text: 'I taught.', evidence, refused })
  })

  it.each([
    '[gap] Nothing about budgets.',
    '**[gap]** Nothing about budgets.',
    '- [gap]: Nothing about budgets.',
    '[Gap: Nothing about budgets.]',
    'Gap: Nothing about budgets.',
    '[e3] [gap] Nothing about budgets.',
    '[gap] [e3] Nothing about budgets.',
    '[e3, gap] Nothing about budgets.',
    '[gap 1] — Nothing about budgets.',
    '[gap - Nothing about budgets.]',
    'GAP – Nothing about budgets.',
    '<gap> Nothing about budgets.',
    '\ufeff[g\u200bap] Nothing about budgets.',
  ])('reads what is missing from %s', (line) => {
    expect(protocolLine(line, offered)).toEqual({ kind: 'gap', text: 'Nothing about budgets.' })
  })

  it('leaves the brackets of what is missing', () => {
    expect(protocolLine('[gap] No budgets (of any kind)', offered)).toEqual({
      kind: 'gap',
      text: 'No budgets (of any kind)',
    })
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
    'e3:',
    '**e3, e9**',
    '(e3)',
    '[gap]',
    '**Draft:**',
    '|---|---|',
    '[1]: https://evil.example.org',
  ])('passes over %s', (line) => {
    expect(protocolLine(line, offered).kind).toBe('noise')
  })

  it('removes characters nobody sees, so that a word with one within is one word', () => {
    const line = '[e3] I\u200b tau\u200bght\u{e0041} \u202ema\u00adths.'
    expect(protocolLine(line, offered)).toMatchObject({ text: 'I taught maths.' })
  })
})
