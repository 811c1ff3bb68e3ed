import { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { z } from 'zod'
import { documentSchema } from '../../shared/domain/document.ts'
import { toEditor } from './document/convert.ts'
import { markFindings } from './editor-acts.ts'
import { editorExtensions } from './extensions/extensions.ts'
import type { SectionSlot } from './extensions/section.ts'
import { foldedIn, foldSections } from './extensions/section-fold.ts'
import { fillEmptySections } from './extensions/section-guard.ts'
import { remember, remembered } from './remembered.ts'
import { liveSections } from './sections/live-sections.ts'
import { sectionElement } from './sections/section-element.ts'
import { sectionPosition } from './sections/section-position.ts'
import { isEnglish } from './spelling/is-english.ts'
import type { WritingSession } from './writing-session.ts'

const countAfter = 500
const editors = new WeakMap<WritingSession, Editor>()

/**
 * The one editor of a session. It belongs to the session and not to a screen, so that the text, the caret and what can be
 * undone are there again when the person comes back. Its element may stand anywhere on the page, or nowhere.
 */
export function editorOf(session: WritingSession): Editor {
  const known = editors.get(session)
  if (known && !known.isDestroyed) return known
  const document = session.read()
  const editor = new Editor({
    element: globalThis.document.createElement('div'),
    extensions: editorExtensions((slot) => putSlot(session, slot)),
    content: toEditor(document),
    injectCSS: false,
    enableContentCheck: true,
    editorProps: {
      attributes: {
        class: 'document',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Document',
        lang: document.language,
        // English is looked over by Vouch itself; for other languages the browser's own help stands in.
        spellcheck: String(!isEnglish(document.language)),
      },
    },
  })
  const filled = fillEmptySections(editor.state)
  if (filled) editor.view.dispatch(filled.setMeta('addToHistory', false))
  const first = sectionPosition(editor.state.doc, session.section.get() ?? '')
  if (first) editor.view.dispatch(editor.state.tr.setSelection(Selection.near(editor.state.doc.resolve(first.from))))
  followFolds(session, editor)
  follow(session, editor)
  editors.set(session, editor)
  return editor
}

/** Lets a session's editor go, and with it what could be undone. */
export function closeEditor(session: WritingSession): void {
  editors.get(session)?.destroy()
}

/** Shows an editor in an element of the page. */
export function showEditor(session: WritingSession, editor: Editor, place: HTMLElement): void {
  place.append(editor.view.dom)
  session.editor.set(editor)
  markFindings(session)
  if (session.counts.get().size === 0) session.recount()
  const current = sectionElement(editor.view, session.section.get() ?? '')
  if (editor.state.selection.from > 1) current?.scrollIntoView({ block: 'nearest' })
}

/** Tells the session what happens in the editor. Counting waits until the keys pause. */
function follow(session: WritingSession, editor: Editor): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  editor.on('update', () => {
    session.saver.touched()
    followFrame(session, editor)
    followShape(session, editor)
    session.looked.set(null)
    clearTimeout(timer)
    timer = setTimeout(session.recount, countAfter)
  })
  const noteSection = () => {
    const { $from } = editor.state.selection
    const id = $from.depth > 0 ? $from.node(1).attrs.id : null
    if (typeof id === 'string') session.section.set(id)
  }
  editor.on('selectionUpdate', noteSection)
  // Who comes into the text by key for the first time is in its first section, though the caret did not move.
  editor.on('focus', noteSection)
  editor.on('destroy', () => clearTimeout(timer))
}

const frameSchema = documentSchema.omit({ sections: true }).nullable()
const framed = new WeakMap<Editor, unknown>()

/** What stands around the sections goes along where a change took it along, and back when that is undone. */
function followFrame(session: WritingSession, editor: Editor): void {
  const frame: unknown = editor.state.doc.attrs.frame
  if (framed.get(editor) === frame) return
  framed.set(editor, frame)
  const next = frameSchema.parse(frame)
  if (next) session.frame(next)
}

/** Tells which sections there are when they come, go or answer something else. */
function followShape(session: WritingSession, { state: { doc } }: Editor): void {
  const before = session.shape.get()
  const same =
    before.length === doc.childCount &&
    before.every(({ id, requirements }, at) => {
      const { attrs } = doc.child(at)
      return attrs.id === id && String(attrs.requirements) === String(requirements)
    })
  if (!same) session.shape.set(liveSections(doc))
}

/** Which sections are collapsed is remembered for each application. */
function followFolds({ application }: WritingSession, editor: Editor): void {
  const name = `collapsed ${application}`
  const before = remembered(name, z.array(z.string()))
  if (before) foldSections(editor, new Set(before))
  let last = foldedIn(editor.state)
  editor.on('transaction', () => {
    const now = foldedIn(editor.state)
    if (now === last) return
    last = now
    remember(name, now.size === 0 ? null : [...now])
  })
}

/** Slots come and go while the editor draws; React is told once it has finished. */
function putSlot(session: WritingSession, { section, part, element }: SectionSlot): void {
  const slots = part === 'foot' ? session.slots : session.heads
  queueMicrotask(() =>
    slots.set((before) => {
      const after = new Map(before)
      if (element) after.set(section, element)
      else if (!before.get(section)?.isConnected) after.delete(section)
      return after
    }),
  )
}
