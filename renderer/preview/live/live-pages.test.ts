// @vitest-environment jsdom

import { expect, it } from 'vitest'
import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { createWritingSession } from '../../editor/writing-session.ts'
import { followPages, type TypesetPages } from './live-pages.ts'

const stored: StoredDocument = {
  application: 'a',
  revision: 1,
  savedAt: '2026-03-05T10:00:00.000Z',
  document: { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections: [] },
}

function begun() {
  return createWritingSession(stored, {
    save: async () => ({ saved: true, stored }),
    onSaved: () => {},
    takeOver: async () => 1,
  })
}

/** A typesetter that answers when it is told to, with as many pages as it was asked. */
function slowTypesetter() {
  const asked: Document[] = []
  const answers: (() => void)[] = []
  const typeset: TypesetPages = (document) => {
    asked.push(document)
    const pages = asked.map(({ title }) => title)
    return new Promise((resolve) =>
      answers.push(() => resolve({ pages, lines: [], fit: null, warnings: [], milliseconds: 1 })),
    )
  }
  return { asked, typeset, answer: () => answers.shift()?.() }
}

/** After everything that waited for the next picture of the screen before. */
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))))

it('typesets one document at a time, and then the newest alone', async () => {
  const session = begun()
  const { asked, typeset, answer } = slowTypesetter()
  const { state, stop } = followPages(session, typeset)
  for (const title of ['one', 'two', 'three']) {
    session.title.set(title)
    await settled()
  }
  expect(asked.map(({ title }) => title)).toEqual([''])
  answer()
  await settled()
  expect(asked.map(({ title }) => title)).toEqual(['', 'three'])
  answer()
  await settled()
  expect(state.get().shown?.pages).toHaveLength(2)
  expect(session.pages.get()).toBe(2)
  stop()
  session.title.set('four')
  await settled()
  expect(asked).toHaveLength(2)
})

it('keeps the last pages and says what went wrong when newer ones cannot be made', async () => {
  const session = begun()
  let fails = false
  const { state, stop } = followPages(session, async () => {
    if (fails) throw new Error('no')
    return { pages: ['<svg/>'], lines: [], fit: null, warnings: [], milliseconds: 1 }
  })
  await settled()
  fails = true
  session.title.set('other')
  await settled()
  expect(state.get()).toMatchObject({ shown: { pages: ['<svg/>'] }, problem: new Error('no') })
  stop()
})
