import { describe, expect, it } from 'vitest'
import { guide, guideTopics } from './guide.ts'
import { guideBlocks } from './guide-blocks.ts'

describe('the guide in the app', () => {
  it('knows headings, bullets over several lines, names, keys and links, and leaves pictures out', () => {
    const text = '# A\n\n![x](y.png)\n\nPress `[[` or **Draft**,\n*now*.\n\n- one\n  more\n- [two](b.md)'
    expect(guideBlocks(text)).toEqual([
      { kind: 'heading', level: 1, text: 'A' },
      {
        kind: 'paragraph',
        pieces: [
          { look: 'plain', text: 'Press ' },
          { look: 'key', text: '[[' },
          { look: 'plain', text: ' or ' },
          { look: 'strong', text: 'Draft' },
          { look: 'plain', text: ', ' },
          { look: 'quiet', text: 'now' },
          { look: 'plain', text: '.' },
        ],
      },
      { kind: 'list', items: [[{ look: 'plain', text: 'one more' }], [{ look: 'plain', text: 'two' }]] },
    ])
  })

  it('shows no mark of the guide it did not understand', () => {
    const words = guide().flatMap((block) =>
      block.kind === 'heading'
        ? [block.text]
        : (block.kind === 'list' ? block.items.flat() : block.pieces).map(({ text }) => text),
    )
    expect(words.filter((text) => /\*\*|!\[|\]\(|^#/u.test(text))).toEqual([])
    expect(guideTopics.length).toBeGreaterThan(6)
    expect(guide().flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))).toEqual(
      guideTopics,
    )
  })
})
