import { describe, expect, it } from 'vitest'
import type { Document, DocumentBlock, Mark, Section } from '../domain/document.ts'
import type { Requirement } from '../domain/requirement.ts'
import { requirementOf } from '../domain/testing/requirement-of.ts'
import { earlierAnswers } from './earlier-answers.ts'
import { earlierPassages } from './earlier-passages.ts'

const asks = (id: string, text: string): Requirement => requirementOf(text, { id })
const says = (text: string, marks: Mark[] = []): DocumentBlock => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text, marks }],
})
const section = (id: string, requirements: string[], ...blocks: DocumentBlock[]): Section => ({
  id,
  heading: id,
  group: null,
  requirements,
  limit: null,
  blocks,
})
const earlier = (id: string, changedAt: string, requirements: Requirement[], sections: Section[]) => {
  const document: Document = { kind: 'letter', title: '', language: 'en', author: '', letter: null, sections }
  const about = { title: id, company: null, posting: `p${id}`, kind: 'letter', status: 'sent' } as const
  const application = { ...about, id, createdAt: changedAt, changedAt, noModel: false }
  return earlierPassages({ application, requirements, document })
}
const texts = (answers: ReturnType<typeof earlierAnswers>, id: string) =>
  answers.get(id)?.map(({ sentences }) => sentences.map(({ text }) => text).join(' '))

describe('earlier answers', () => {
  it('keep each sentence with what it cites, and leave notes out', () => {
    const cited: Mark[] = [{ kind: 'citation', evidence: ['e1'] }]
    const block: DocumentBlock = {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'I wired forty flats.', marks: cited },
        { kind: 'text', text: ' It was hard.', marks: [] },
        { kind: 'text', text: ' say when', marks: [{ kind: 'note' }] },
      ],
    }
    const one = earlier('a', '2026-03-01', [asks('r', 'Experience of wiring homes')], [section('s', ['r'], block)])
    const [answer] = earlierAnswers([asks('n', 'Domestic wiring experience')], one).get('n') ?? []
    expect(answer?.sentences).toEqual([
      { text: 'I wired forty flats.', evidence: ['e1'] },
      { text: 'It was hard.', evidence: [] },
    ])
  })

  it('give of a section that answers several requirements only the paragraph that answers this one', () => {
    const asked = [asks('r1', 'Experience of wiring homes'), asks('r2', 'Training apprentices')]
    const body = section('s', ['r1', 'r2'], says('I wired forty flats.'), says('I trained two apprentices in testing.'))
    const found = earlierAnswers(
      [asks('n', 'Experience of training apprentices')],
      earlier('a', '2026-03-01', asked, [body]),
    )
    expect(texts(found, 'n')).toEqual(['I trained two apprentices in testing.'])
  })

  it('put the nearest first, of two alike the newer, and the same words once', () => {
    const all = ['2026-01-01', '2026-05-01', '2026-03-01'].flatMap((at, n) =>
      earlier(
        `a${n}`,
        at,
        [asks('r', 'Full driving licence')],
        [section('s', ['r'], says(n === 2 ? 'I drive.' : 'I hold a licence.'))],
      ),
    )
    const found = earlierAnswers([asks('n', 'Full driving licence'), asks('o', 'Knowledge of opera')], all)
    expect(found.get('n')?.map(({ application }) => application)).toEqual(['a1', 'a2'])
    expect(found.get('o')).toEqual([])
  })
})
