import { describe, expect, it } from 'vitest'
import type { StoredDocument } from '../../../shared/contract/documents.ts'
import { createWritingSession, type WritingSession } from '../../editor/writing-session.ts'
import { keptSession } from './kept-sessions.ts'

function stored(application: string, revision: number): StoredDocument {
  const document = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections: [] } as const
  return { application, revision, savedAt: '2026-03-05T10:00:00.000Z', document: { ...document, sections: [] } }
}

/** A host that stores each save one revision further, or is not there. */
function host(answers: boolean) {
  let saves = 0
  const begin = (from: StoredDocument) => (): WritingSession =>
    createWritingSession(from, {
      save: async (revision, document) => {
        if (!answers) throw new Error('not there')
        saves += 1
        return { saved: true, stored: { ...from, revision: revision + 1, document } }
      },
      onSaved: () => {},
      takeOver: async () => 0,
    })
  return { begin, saves: () => saves }
}

describe('the writing of a document that is come back to', () => {
  it('goes on while what is stored is its own, also when that was read before its last save', async () => {
    const { begin } = host(true)
    const first = keptSession(stored('a', 1), begin(stored('a', 1)))
    expect(keptSession(stored('a', 1), begin(stored('a', 1)))).toBe(first)
    first.saver.touched()
    await first.saver.flush()
    expect(first.saver.revision()).toBe(2)
    expect(keptSession(stored('a', 1), begin(stored('a', 1)))).toBe(first)
    expect(keptSession(stored('a', 2), begin(stored('a', 2)))).toBe(first)
  })

  it('takes in what else was stored meanwhile', () => {
    const { begin } = host(true)
    const first = keptSession(stored('b', 1), begin(stored('b', 1)))
    const other = stored('b', 2)
    const next = { ...other, document: { ...other.document, kind: 'answers' as const, title: 'Form' } }
    expect(keptSession(next, begin(next))).toBe(first)
    expect(first.read()).toEqual(next.document)
    expect([first.kind.get(), first.title.get(), first.saver.revision()]).toEqual(['answers', 'Form', 2])
  })

  it('is never let go while something of it is not stored, however many others are opened', async () => {
    const away = host(false)
    const first = keptSession(stored('c', 1), away.begin(stored('c', 1)))
    first.saver.touched()
    await first.saver.flush()
    const { begin } = host(true)
    for (const id of ['d', 'e', 'f', 'g', 'h']) keptSession(stored(id, 1), begin(stored(id, 1)))
    expect(keptSession(stored('c', 9), begin(stored('c', 9)))).toBe(first)
    first.saver.stop()
  })

  it('is let go after three others, so that memory does not grow', () => {
    const { begin } = host(true)
    const first = keptSession(stored('i', 1), begin(stored('i', 1)))
    for (const id of ['j', 'k', 'l', 'm']) keptSession(stored(id, 1), begin(stored(id, 1)))
    expect(keptSession(stored('i', 1), begin(stored('i', 1)))).not.toBe(first)
  })
})
