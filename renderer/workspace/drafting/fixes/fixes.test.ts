// @vitest-environment jsdom

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Document, DocumentBlock } from '../../../../shared/domain/document.ts'
import type { Finding } from '../../../../shared/domain/finding.ts'
import { toasts } from '../../../app/notices/toasts.ts'
import type { DraftSentence } from '../../../editor/draft.ts'
import { editorOfBlocks } from '../../../editor/testing/editor-of-blocks.ts'
import { createWritingSession, type WritingSession } from '../../../editor/writing-session.ts'
import { beginDraft, changeDraft, changeSentence, closeDraft, sentenceNow } from '../draft-store.ts'
import { acceptDraft, rejectDraft, replaceWith } from '../drafting.ts'
import { isMissing } from './is-missing.ts'
import { joinFix } from './join-fix.ts'
import { withStanding } from './with-standing.ts'

// The page of these tests has no styles, and so no CSS.escape.
beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterAll(() => void vi.unstubAllGlobals())

const list = (...lines: string[]): DocumentBlock => ({
  kind: 'bulletList',
  items: lines.map((text) => ({
    content: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }],
  })),
})

const [teams, reports] = ['I led nine teams of forty people.', 'I wrote reports.']

/** The writing of one section with two bullets, or with others. */
function writing(...bullets: string[]) {
  const editor = editorOfBlocks(list(...(bullets.length > 0 ? bullets : [teams, reports])))
  const document: Document = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections: [] }
  const session = createWritingSession(
    { application: 'a', revision: 1, savedAt: '', document },
    {
      save: async () => ({ saved: true, stored: { application: 'a', revision: 2, savedAt: '', document } }),
      onSaved: () => {},
      takeOver: async () => 2,
    },
  )
  session.editor.set(editor)
  return { session, editor, shown: () => session.drafts.get().get('s1') }
}

const fixOf = (old: string, text: string, nth = 0) => ({
  text,
  evidence: ['e1'],
  mends: { old, nth, at: 0, anew: false },
  bullets: true,
})

/** Proposes a fix that was checked. */
function fix(session: WritingSession, old: string, text: string, onto?: (proposed: string) => string | null) {
  const joined = joinFix(session, 's1', { ...fixOf(old, text), ...(onto ? { onto } : {}) })
  if (joined) changeSentence(session, 's1', joined.key, { findings: [] })
  changeDraft(session, 's1', (draft) => ({ ...draft, running: false }))
  return joined
}

const composed: DraftSentence = { key: '0', text: 'I ran labs.', evidence: ['e2'], findings: [], state: 'open' }

function draft(session: WritingSession) {
  const { asking } = beginDraft(session, 's1', { by: 'composer', variant: 0, wish: 'draft', instruction: '' })
  changeDraft(session, 's1', (one) => ({ ...one, sentences: [composed], running: false }), asking)
  return asking
}

const textsOf = (sentences: readonly DraftSentence[] | undefined) => sentences?.map(({ text }) => text)

it('fixes of several sentences wait together, and are one change that one undo takes back', () => {
  const { session, editor, shown } = writing()
  const before = editor.state.doc
  fix(session, teams, 'I led two teams of forty people.')
  fix(session, reports, '')
  expect(textsOf(shown()?.sentences)).toEqual(['I led two teams of forty people.', ''])
  expect(editor.state.doc, 'nothing is written yet').toBe(before)
  acceptDraft(session, 's1')
  expect(editor.state.doc.textContent).toContain('I led two teams of forty people.')
  expect(editor.state.doc.textContent).not.toContain(reports)
  expect(shown()).toBeUndefined()
  editor.commands.undo()
  expect(editor.state.doc.eq(before)).toBe(true)
  expect(shown()?.sentences).toHaveLength(2)
})

it('two fixes of one sentence become one where both can be done; one reworded by hand is never overwritten', () => {
  const { session, shown } = writing()
  fix(session, teams, 'I led two teams of forty people.')
  fix(session, teams, 'I led nine teams of six people.', (text) => text.replace('forty', 'six'))
  expect(textsOf(shown()?.sentences)).toEqual(['I led two teams of six people.'])
  fix(session, teams, '')
  expect(textsOf(shown()?.sentences)).toEqual([''])
  const [{ key } = composed] = shown()?.sentences ?? []
  changeSentence(session, 's1', key, { text: 'I led teams.', reworded: true })
  expect(fix(session, teams, 'I led two teams of forty people.')).toBeNull()
  expect(textsOf(shown()?.sentences)).toEqual(['I led teams.'])
})

it('a draft waits for the fixes, and fixes for a draft: the other is there again as it is by then', () => {
  const { session, editor, shown } = writing()
  const asking = draft(session)
  fix(session, teams, 'I led two teams of forty people.')
  expect(shown()).toMatchObject({ by: 'fix', aside: { by: 'composer' } })
  changeDraft(session, 's1', (one) => ({ ...one, remark: 'It goes on.' }), asking)
  acceptDraft(session, 's1')
  expect(shown()).toMatchObject({ by: 'composer', remark: 'It goes on.', asking: 0 })
  editor.commands.undo()
  expect(shown()).toMatchObject({ by: 'fix', aside: { by: 'composer' } })
  editor.commands.redo()
  expect(shown()).toMatchObject({ by: 'composer' })
  expect(shown()?.aside).toBeUndefined()
  editor.commands.undo()
  draft(session)
  expect(shown()).toMatchObject({ by: 'composer', aside: { by: 'fix' } })
  expect(
    shown()?.earlier.map(({ by }) => by),
    'a fix is no other way to say the section',
  ).toEqual(['composer'])
  closeDraft(session, 's1')
  expect(textsOf(shown()?.sentences)).toEqual(['I led two teams of forty people.'])
})

it('a check answers for the words that were checked, also where they wait by now', () => {
  const { session, shown } = writing()
  fix(session, teams, 'I led two teams of forty people.')
  const [{ key } = composed] = shown()?.sentences ?? []
  const earlier = { key, text: 'I led two teams of forty people.' }
  draft(session)
  expect(sentenceNow(session, 's1', earlier)?.draft.by).toBe('fix')
  changeSentence(session, 's1', key, { text: 'I led two teams.' })
  expect(textsOf(shown()?.aside?.sentences)).toEqual(['I led two teams.'])
  expect(sentenceNow(session, 's1', earlier)).toBeUndefined()
})

it('words that changed meanwhile are not overwritten: the fixed sentence stands below them', () => {
  const { session, editor } = writing()
  fix(session, teams, 'I led two teams of forty people.')
  const at = editor.state.doc.textContent.indexOf('nine')
  expect(at).toBeGreaterThan(0)
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === teams)
      editor.commands.insertContentAt({ from: position + 6, to: position + 10 }, 'ten')
  })
  acceptDraft(session, 's1')
  expect(editor.state.doc.textContent).toContain(
    'I led ten teams of forty people.I wrote reports.I led two teams of forty people.',
  )
})

it('a flag that the words bear already does not stand in the way of a fix of another; a new one does', () => {
  const { session } = writing()
  const flag = (quote: string): Finding => ({
    kind: 'number',
    level: 'flag',
    start: 0,
    end: 1,
    quote,
    why: `No “${quote}”.`,
  })
  const checked = { text: teams, start: 0, end: teams.length, status: 'flagged' as const, evidence: ['e1'] }
  session.checks.set([{ section: 's1', text: teams, sentences: [checked], findings: [flag('nine'), flag('forty')] }])
  const found = withStanding(session, 's1', {
    ...fixOf(teams, 'I led two teams of forty people.'),
    findings: [flag('forty'), flag('two')],
  })
  expect(found.map(({ level, why }) => [level, why])).toEqual([
    ['underline', 'Still to settle: No “forty”.'],
    ['flag', 'No “two”.'],
  ])
})

it('a message offers the undo key for what was rejected until the text is changed, and the act itself after that', () => {
  const { session, editor, shown } = writing()
  fix(session, teams, 'I led two teams of forty people.')
  rejectDraft(session, 's1')
  const act = () => toasts.get().at(-1)?.act
  expect(act()?.keys).toBe('Mod+Z')
  editor.commands.insertContentAt(editor.state.doc.content.size - 4, ' In Leeds.')
  expect(act()).toMatchObject({ label: 'Undo' })
  expect(act()?.keys).toBeUndefined()
  act()?.run()
  expect(textsOf(shown()?.sentences)).toEqual(['I led two teams of forty people.'])
})

it.each([
  ['its own', 0, null],
  ['another', 1, 'I led ten teams of forty people.|I led two teams of forty people.'],
])('of like sentences a fix stays with its own when %s is retyped', (_, nth, becomes) => {
  const { session, editor, shown } = writing(teams, teams)
  const joined = joinFix(session, 's1', fixOf(teams, 'I led two teams of forty people.', nth))
  changeSentence(session, 's1', joined?.key ?? '', { findings: [] })
  changeDraft(session, 's1', (draft) => ({ ...draft, running: false }))
  const [sentence] = shown()?.sentences ?? []
  if (!sentence) throw new Error('The fix waits.')
  const missing = () => isMissing(session, 's1', sentence)
  expect(missing()).toBe(false)

  const lines = () =>
    editor.state.doc.children[0]?.children[0]?.children.map(({ textContent }) => textContent).join('|')
  let first = 0
  editor.state.doc.descendants((node, position) => {
    if (first === 0 && node.isText && node.text === teams) first = position
  })
  editor.commands.insertContentAt({ from: first + 6, to: first + 10 }, 'ten')
  expect(missing()).toBe(becomes === null)
  if (becomes === null) {
    replaceWith(session, 's1', { sentence, old: teams })
    expect(lines(), 'and no other takes its stead').toBe(`I led ten teams of forty people.|${teams}`)
    editor.commands.undo()
    expect(missing(), 'it is there again').toBe(false)
  } else {
    joinFix(session, 's1', fixOf(teams, 'I led two teams of forty people.'))
    expect(shown()?.sentences, 'a further fix of the same words joins it').toHaveLength(1)
    changeSentence(session, 's1', shown()?.sentences[0]?.key ?? '', { findings: [] })
    acceptDraft(session, 's1')
    expect(lines()).toBe(becomes)
  }
})
