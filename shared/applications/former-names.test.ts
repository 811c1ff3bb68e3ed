import { describe, expect, it } from 'vitest'
import type { Document } from '../domain/document.ts'
import { formerNames, replaceName } from './former-names.ts'

const text = (words: string) => ({ kind: 'text' as const, text: words, marks: [] })
const document: Document = {
  kind: 'statement',
  title: '',
  language: 'en',
  author: '',
  letter: null,
  sections: [
    {
      id: 's',
      heading: 'Why',
      group: null,
      requirements: [],
      limit: null,
      blocks: [
        { kind: 'paragraph', content: [text('I admire Brook Mills, and BROOK MILLS would suit me.')] },
        {
          kind: 'bulletList',
          items: [{ content: [{ kind: 'paragraph', content: [text('Brook Millstone is another.')] }] }],
        },
      ],
    },
  ],
}
const play = { company: 'Weir Ltd', role: 'Fitter', others: ['Brook Mills'], evidence: '' }

describe('the names of an earlier application', () => {
  it('are found as whole words, whatever their case, with the words around them', () => {
    const found = formerNames(document, play)
    expect(found.map(({ name }) => name)).toEqual(['Brook Mills', 'BROOK MILLS'])
    expect(found[0]?.around).toContain('I admire Brook Mills')
    expect(formerNames(document, { ...play, evidence: 'Fitter at Brook Mills' })).toEqual([])
  })

  it('are replaced everywhere and nothing else is', () => {
    const changed = JSON.stringify(replaceName(document, 'Brook Mills', 'Weir $1 Ltd'))
    expect(changed).toContain('I admire Weir $1 Ltd, and Weir $1 Ltd would suit me.')
    expect(changed).toContain('Brook Millstone is another.')
  })
})
