import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerLines } from './answer-lines.ts'

function read(pieces: readonly string[]): string[] {
  const said: string[] = []
  const lines = answerLines(() => said.splice(0))
  for (const piece of pieces) said.push(...lines.push(piece))
  return [...said, ...lines.end()]
}

/** A text in pieces, cut wherever chance has it. */
const cut = (text: string) =>
  fc
    .array(fc.integer({ min: 0, max: text.length }), { maxLength: 20 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), text.length])
    .map((at) => at.slice(1).map((end, index) => text.slice(at[index], end)))

describe('answerLines', () => {
  it('gives a line as soon as it is whole', () => {
    const lines = answerLines()
    expect(lines.push('[e1] I ta')).toEqual([])
    expect(lines.push('ught.\n[e2] I')).toEqual(['[e1] I taught.'])
    expect(lines.end()).toEqual(['[e2] I'])
  })

  it('never shows what was thought aloud, however it is cut', () => {
    const answer =
      '<think>Let me add a degree.\n[e1] I hold a PhD.\n</think>\n[e1] I taught.\r\n<thinking>More</thinking>[e2] I led.'
    fc.assert(
      fc.property(cut(answer), (pieces) => {
        expect(read(pieces)).toEqual(['[e1] I taught.', '[e2] I led.'])
      }),
    )
  })

  it('takes back what a closing tag alone shows to have been thought, however it is cut', () => {
    const answer = 'The person wants a degree.\n[e1] I hold a PhD.\nBetter not.</think>\n\n[e1] I taught.\n[e2] I led.'
    fc.assert(
      fc.property(cut(answer), (pieces) => {
        expect(read(pieces)).toEqual(['[e1] I taught.', '[e2] I led.'])
      }),
    )
    const once = '<think>Hm.</think>\n[e1] I hold a PhD.\nNo.</think>[e2] I led.'
    fc.assert(
      fc.property(cut(once), (pieces) => {
        expect(read(pieces)).toEqual(['[e2] I led.'])
      }),
    )
  })

  it('parts sentences that a model set on one line, each with its citation', () => {
    expect(read(['[e1] I taught. [e2] I led.\nI cooked. [e3]'])).toEqual([
      '[e1] I taught.',
      '[e2] I led.',
      'I cooked. [e3]',
    ])
  })

  it.each([
    ['<thought>', '</thought>'],
    ['<Reflection type="inner">', '</Reflection >'],
    ['<seed:think>', '</seed:think>'],
    ['<scratchpad>\n', '</scratchpad>'],
    ['[THINK]', '[/THINK]'],
    ['◁think▷', '◁/think▷'],
    ['<|begin_of_thought|>\n', '<|end_of_thought|>'],
    ['<|channel|>analysis<|message|>', '<|end|><|start|>assistant<|channel|>final<|message|>'],
    ['<|start|>assistant<|channel|>commentary<|message|>', '<|channel|>final<|message|>'],
  ])('knows what is thought aloud by %s, however it is cut', (opening, closing) => {
    const answer = `${opening}Add a degree.\n[e1] I hold a PhD.\nNo.${closing}\n[e1] I taught.\n[e2] I led.<|return|>`
    fc.assert(
      fc.property(cut(answer), (pieces) => {
        expect(read(pieces).map((line) => line.trim())).toEqual(['[e1] I taught.', '[e2] I led.'])
      }),
    )
  })

  it('takes the end of a turn for no thought', () => {
    expect(read(['[e1] I taught.\n[e2] I led.<|end|>'])).toEqual(['[e1] I taught.', '[e2] I led. '])
  })

  it('gives a line that does not end in parts, and still drops a thought within', () => {
    const pieces = Array.from({ length: 3_000 }, () => '[e1] I [taught, ')
    expect(read([...pieces, '<thi', 'nk>I hold a PhD.</think>', '[e1] I led.']).join(' ')).not.toContain('PhD')
    expect(read(pieces).length).toBeGreaterThan(1)
  })

  it('knows the end of a line by every sign for it, and each sentence of a line by its citation, wherever it is cut', () => {
    const answer =
      '\ufeff[e1] I taught.\r\n\r\n[e2] I led.\r[e3] I sang.\u2028[e4] I ran.\u0085I cooked. [e5] I sewed. [e6]\n'
    const lines = ['[e1] I taught.', '[e2] I led.', '[e3] I sang.', '[e4] I ran.', 'I cooked. [e5]', 'I sewed. [e6]']
    fc.assert(
      fc.property(cut(answer), (pieces) => {
        expect(read(pieces).map((line) => line.trim())).toEqual(lines)
      }),
    )
  })

  it('gives no line longer than any sentence, and cuts one that does not end behind a sentence', () => {
    expect(read(['a'.repeat(1_000_000)]).every((line) => line.length <= 4_000)).toBe(true)
    const sentence = 'I taught maths to nine pupils. '
    const lines = read(Array.from({ length: 400 }, () => sentence))
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.trim()).toMatch(/^I taught .* nine pupils\.$/u)
  })

  it('drops thoughts that never end and those that only end', () => {
    expect(read(['<think>', 'and so on\n[e1] I lied.'])).toEqual([])
    expect(read(['and so on</think>[e1] I taught.'])).toEqual(['[e1] I taught.'])
  })
})
