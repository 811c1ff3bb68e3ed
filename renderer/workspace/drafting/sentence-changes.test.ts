import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceChanges } from './sentence-changes.ts'

describe('sentenceChanges', () => {
  it('sets a reworded sentence beside the old one, word by word', () => {
    const { changes, gone } = sentenceChanges('I led a team of nine nurses. I like tea.', ['I led nine nurses.'])
    expect(changes[0]?.filter(({ kind }) => kind === 'gone').map(({ text }) => text.trim())).toEqual(['a team of'])
    expect(gone).toEqual(['I like tea.'])
  })

  it('calls a sentence new that shares little with any', () => {
    const { changes, gone } = sentenceChanges('I like tea.', ['We rewired forty houses.'])
    expect(changes).toEqual([[{ kind: 'added', text: 'We rewired forty houses.', at: 0 }]])
    expect(gone).toEqual(['I like tea.'])
  })

  it('shows old and new whole where word by word would be a jumble', () => {
    const old = 'As Stall Keeper, I priced plants and, on some Sundays, I kept the till for the club.'
    const rewritten = 'Pricing plants, keeping tills: on many Sundays I was there for the garden club.'
    expect(sentenceChanges(old, [rewritten]).changes).toEqual([
      [
        { kind: 'gone', text: old, at: 0 },
        { kind: 'added', text: rewritten, at: old.length },
      ],
    ])
  })

  it('never changes a word of what is proposed', () => {
    const text = fc
      .array(fc.constantFrom('I', 'led', 'nine', 'nurses.', 'tea,', '工', 'Dr.'), { minLength: 1 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (before, after) => {
        const { changes } = sentenceChanges(before, after)
        expect(
          changes.map((parts) =>
            parts
              .filter(({ kind }) => kind !== 'gone')
              .map((part) => part.text)
              .join(''),
          ),
        ).toEqual(after)
      }),
    )
  })
})
