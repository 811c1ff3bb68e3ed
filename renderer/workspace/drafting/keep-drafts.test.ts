// @vitest-environment jsdom

import { expect, it, vi } from 'vitest'
import { type KeptDraft, keptDraftSchema } from '../../../shared/contract/kept-draft.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { createStore } from '../../components/store.ts'
import type { Draft, DraftSentence } from '../../editor/draft.ts'
import { draftOfKept } from './draft-of-kept.ts'
import { keepDrafts } from './keep-drafts.ts'
import { keptDraftOf } from './kept-draft-of.ts'

const sentence: DraftSentence = { key: '0', text: 'I tuned pianos.', evidence: ['e1'], findings: [], state: 'open' }
const draft: Draft = {
  asking: 7,
  by: 'model',
  bullets: true,
  variant: 0,
  wish: 'shorter',
  instruction: '',
  base: 'I tuned many pianos.',
  rewrites: true,
  running: true,
  progress: 'Asking once more.',
  waiting: { why: 'A pause', until: 5 },
  sentences: [sentence, { ...sentence, key: '1', text: 'I led.', state: 'rejected', reworded: true }],
  arrived: 2,
  earlier: [{ asking: 3, by: 'composer', variant: 1, wish: 'draft', sentences: [sentence] }],
  questions: ['Audits'],
  warnings: ['Read in part'],
  problem: null,
  left: [],
}

/** A host that keeps in memory, and the writing of a document with one section. */
function begun(held: Record<string, KeptDraft> = {}) {
  const log: string[] = []
  const text: Document = {
    kind: 'statement',
    title: '',
    language: 'en',
    author: '',
    letter: null,
    sections: [{ id: 's1', heading: '', group: null, requirements: [], limit: null, blocks: [] }],
  }
  const drafts = createStore<ReadonlyMap<string, Draft>>(new Map())
  const flush = keepDrafts(
    {
      drafts,
      read: () => text,
      saver: {
        flush: async () => {
          log.push('text')
        },
      },
    },
    {
      kept: async () => Object.entries(held).map(([section, one]) => ({ section, draft: one })),
      keep: async (section, one) => {
        log.push(`${section} ${one?.sentences.length ?? 'none'}`)
        if (one) held[section] = keptDraftSchema.parse(JSON.parse(JSON.stringify(one)))
        else delete held[section]
      },
    },
  )
  return { drafts, flush, held, log }
}

it('an interrupted proposal is there again with what was decided, and says that it was interrupted', async () => {
  const { drafts, flush, held } = begun()
  drafts.set(new Map([['s1', draft]]))
  await flush()
  const again = begun(held).drafts
  await vi.waitFor(() => expect(again.get().size).toBe(1))
  const shown = again.get().get('s1')
  expect(shown).toMatchObject({
    running: false,
    rewrites: true,
    base: draft.base,
    wish: 'shorter',
    questions: ['Audits'],
  })
  expect(shown?.sentences).toEqual(draft.sentences)
  expect(shown?.earlier[0]?.sentences).toEqual([sentence])
  expect(shown?.problem).toMatch(/interrupted .* kept/u)
})

it('one that was finished says nothing of an interruption, and the composer’s that has not begun is not kept', () => {
  const finished = keptDraftOf({ ...draft, running: false })
  expect(finished && draftOfKept(finished).problem).toBeNull()
  expect(keptDraftOf({ ...draft, by: 'composer', sentences: [] })).toBeNull()
})

it('fixes that wait, and the proposal behind them, are both there again', async () => {
  const { drafts, flush, held } = begun()
  const mends = { old: 'I tuned nine pianos.', nth: 0, at: 8, anew: false }
  const fix: Draft = { ...draft, by: 'fix', running: false, sentences: [{ ...sentence, text: '', mends }] }
  drafts.set(new Map([['s1', { ...fix, aside: draft }]]))
  await flush()
  const again = begun(held).drafts
  await vi.waitFor(() => expect(again.get().size).toBe(1))
  const shown = again.get().get('s1')
  expect(shown?.sentences).toEqual(fix.sentences)
  expect(shown?.problem).toBeNull()
  expect(shown?.aside?.sentences).toEqual(draft.sentences)
  expect(shown?.aside?.problem).toMatch(/interrupted .* kept/u)
})

it('the text is stored before what was accepted leaves the proposal; a decided one is kept no more', async () => {
  const { drafts, flush, held, log } = begun()
  drafts.set(new Map([['s1', draft]]))
  await flush()
  drafts.set(new Map())
  await flush()
  expect(log).toEqual(['text', 's1 2', 'text', 's1 none'])
  expect(held).toEqual({})
})

it('what is kept never takes the place of what was asked for meanwhile, nor goes to a section that is gone', async () => {
  const kept = keptDraftOf(draft)
  const { drafts } = begun(kept ? { s1: kept, gone: kept } : {})
  const own = { ...draft, asking: 9 }
  drafts.set(new Map([['s1', own]]))
  await Promise.resolve()
  await Promise.resolve()
  expect([...drafts.get()]).toEqual([['s1', own]])
})
