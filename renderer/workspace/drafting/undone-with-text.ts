import { type Draft, isFix } from '../../editor/draft.ts'
import type { LiveEditor } from '../../editor/live-editor.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { closeDraft, putDraft, textOf } from './draft-store.ts'
import { forgetRejected } from './rejected.ts'

interface Acceptance {
  readonly section: string
  readonly before: Draft
  readonly after: Draft | undefined
  readonly textBefore: string
  readonly textAfter: string
  /** The proposal as it came back; null while the acceptance stands. */
  undone: Draft | null
}

const acceptances = new WeakMap<LiveEditor, Acceptance[]>()
const most = 50

/** Accepts by `act`, so that undoing it in the text brings back to the proposal what was accepted, and redoing takes it out again. */
export function undoneWithText(session: WritingSession, section: string, act: () => void): void {
  const editor = session.editor.get()
  const before = session.drafts.get().get(section)
  const textBefore = textOf(session, section)
  forgetRejected(session, section)
  act()
  const textAfter = textOf(session, section)
  if (!editor || !before || textAfter === textBefore) return
  const known = acceptancesOf(editor, session)
  known.push({ section, before, after: session.drafts.get().get(section), textBefore, textAfter, undone: null })
  if (known.length > most) known.shift()
}

function acceptancesOf(editor: LiveEditor, session: WritingSession): Acceptance[] {
  const known = acceptances.get(editor)
  if (known) return known
  const list: Acceptance[] = []
  acceptances.set(editor, list)
  editor.on('transaction', ({ transaction }) => {
    const history: { readonly redo: boolean } | undefined = transaction.getMeta('history$')
    if (history?.redo) redo(session, list)
    else if (history) undo(session, list)
  })
  return list
}

function undo(session: WritingSession, list: readonly Acceptance[]): void {
  const one = list.findLast((each) => !each.undone && textOf(session, each.section) === each.textBefore)
  const current = one && session.drafts.get().get(one.section)
  if (!one) return
  const { before, after } = one
  // What is open of the other kind waits for what comes back, as it is now.
  if (current && isFix(current) !== isFix(before)) {
    if (current.aside) return
    one.undone = { ...again(before), aside: current }
  } else {
    // Who rejected the rest or asked anew has gone on from there.
    if (current !== after && current?.asking !== before.asking) return
    one.undone = current ? rejoined(current, before) : { ...again(before), aside: undefined }
  }
  putDraft(session, one.section, one.undone)
}

function redo(session: WritingSession, list: readonly Acceptance[]): void {
  const one = list.find(
    ({ section, undone, textAfter }) =>
      undone !== null && undone === session.drafts.get().get(section) && textOf(session, section) === textAfter,
  )
  if (!one) return
  const { after, before, undone } = one
  one.undone = null
  if (after && isFix(after) === isFix(before)) putDraft(session, one.section, { ...after, aside: undone?.aside })
  else closeDraft(session, one.section)
}

/** As it was, but for what was of the moment; nobody has just asked for it. */
const again = (draft: Draft): Draft => ({ ...draft, asking: 0, running: false, progress: '', waiting: null })

/** What is missing from the proposal now, or stood in the text, is open in it as it was. */
function rejoined(current: Draft, { sentences, base, rewrites }: Draft): Draft {
  const now = new Map(current.sentences.map((sentence) => [sentence.key, sentence]))
  const known = new Set(sentences.map(({ key }) => key))
  const back = sentences.map((was) => {
    const is = now.get(was.key)
    return is && is.state !== 'taken' ? is : was
  })
  return { ...current, base, rewrites, sentences: [...back, ...current.sentences.filter(({ key }) => !known.has(key))] }
}
