// @vitest-environment jsdom

import { expect, it, vi } from 'vitest'
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

const line = { x: 60, y: 60, width: 100, height: 14, place: { kind: 'title' } } as const
const page = (svg: string | null, key = svg ?? '') => ({ key, width: 595, height: 842, svg })

/** A typesetter that answers when it is told to, with as many pages as it was asked. */
function slowTypesetter() {
  const asked: Document[] = []
  const answers: (() => void)[] = []
  const typeset: TypesetPages = (document) => {
    asked.push(document)
    const pages = asked.map(({ title }) => page(title))
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
  await settled()
  for (const title of ['one', 'two', 'three']) {
    session.title.set(title)
    await settled()
  }
  expect(asked.map(({ title }) => title)).toEqual([''])
  answer()
  await vi.waitFor(() => expect(asked.map(({ title }) => title)).toEqual(['', 'three']), { timeout: 30_000 })
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
    return { pages: [page('<svg/>')], lines: [], fit: null, warnings: [], milliseconds: 1 }
  })
  await settled()
  fails = true
  session.title.set('other')
  await settled()
  expect(state.get()).toMatchObject({ shown: { pages: [{ svg: '<svg/>' }] }, problem: new Error('no') })
  stop()
})

it('asks only for the drawings and lines that it does not have, and keeps a page that did not change', async () => {
  const session = begun()
  const asked: (readonly string[])[] = []
  const { state, stop } = followPages(session, async ({ title }, known) => {
    asked.push(known)
    const pages = [page('<svg>same</svg>', 'same'), page(`<svg>${title}</svg>`, title)]
    const sent = pages.map((one) => (known.includes(one.key) ? { ...one, svg: null } : one))
    const lines = sent.flatMap(({ svg }, number) => (svg === null ? [] : [{ ...line, text: svg, page: number }]))
    return { pages: sent, lines, fit: null, warnings: [], milliseconds: 1 }
  })
  await settled()
  const [same] = state.get().shown?.pages ?? []
  session.title.set('other')
  await settled()
  expect(asked).toEqual([[], ['same', '']])
  const drawn = ['<svg>same</svg>', '<svg>other</svg>']
  expect(state.get().shown?.pages.map(({ svg }) => svg)).toEqual(drawn)
  expect(state.get().shown?.lines.map((placed) => placed.line.text)).toEqual(drawn)
  expect(state.get().shown?.pages[0]).toBe(same)
  stop()
})
