// @vitest-environment node
import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { DocumentBlock } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { documentNodes } from '../extensions/extensions.ts'
import { checksInTime } from './checks-in-time.ts'

const schema = getSchema(documentNodes())
const claim = (evidence: readonly string[]): DocumentBlock => ({
  kind: 'paragraph',
  content: [
    {
      kind: 'text',
      text: 'I fired the kiln.',
      marks: evidence.length > 0 ? [{ kind: 'citation', evidence: [...evidence] }] : [],
    },
  ],
})
const section = (id: string, block: DocumentBlock) => ({
  id,
  heading: id,
  group: null,
  requirements: [],
  limit: null,
  blocks: [block],
})
const textOf = (...blocks: readonly DocumentBlock[]) =>
  schema.nodeFromJSON(
    toEditor({
      kind: 'statement',
      language: 'en',
      title: '',
      author: '',
      letter: null,
      sections: blocks.map((block, at) => section(`s${at}`, block)),
    }),
  )
const check = (id: string, status: 'backed' | 'uncited'): SectionCheck => ({
  section: id,
  text: 'I fired the kiln.',
  sentences: [{ text: 'I fired the kiln.', start: 0, end: 17, status, evidence: [] }],
  findings: [],
})

describe('a check that answers late', () => {
  const cited = textOf(claim(['e1']), claim([]))
  const undone = cited.copy(cited.content.replaceChild(0, textOf(claim([])).child(0)))

  it('says nothing of a section whose citation was undone meanwhile, though its words are the same', () => {
    const known = [check('s0', 'uncited'), check('s1', 'uncited')]
    const answer = [check('s0', 'backed'), check('s1', 'backed')]
    expect(checksInTime(answer, { asked: cited, now: undone, known })).toEqual([known[0], answer[1]])
    expect(checksInTime(answer, { asked: cited, now: undone, known: null })).toEqual([answer[1]])
  })

  it('counts whole where the text stands as it was asked about', () => {
    const answer = [check('s0', 'backed'), check('s1', 'uncited')]
    expect(checksInTime(answer, { asked: cited, now: cited, known: null })).toBe(answer)
    expect(checksInTime(answer, { asked: null, now: cited, known: null })).toBe(answer)
  })
})
