import type { Document } from '../../../shared/domain/document.ts'
import type { TypesetLine } from '../../../shared/domain/typeset-line.ts'
import type { TypesetPage } from '../../../shared/domain/typeset-page.ts'
import { lineOffsets, type PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import { createStore, type Store } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { createPace } from './pace.ts'

/** A typeset page with its drawing and its lines. One that did not change stays the same object. */
export type LivePage = Omit<TypesetPage, 'svg'> & {
  readonly svg: string
  readonly lines: readonly Omit<TypesetLine, 'page'>[]
}

/** The typeset pages of the document as it last stood. */
export interface LivePages {
  readonly pages: readonly LivePage[]
  readonly lines: readonly PlacedLine[]
  readonly fit: string | null
  readonly warnings: readonly string[]
  readonly milliseconds: number
}

/** Typesets a document, however the host does it. Pages whose keys are known may come without their drawing, and then without their lines. */
export type TypesetPages = (document: Document, known: readonly string[]) => Promise<TypesetAnswer>

type TypesetAnswer = Omit<LivePages, 'pages' | 'lines'> & {
  readonly pages: readonly TypesetPage[]
  readonly lines: readonly TypesetLine[]
}

/** The last pages made, and why no newer ones could be. */
export interface PagesState {
  readonly shown: LivePages | null
  readonly problem: unknown
}

export interface PageFollower {
  readonly state: Store<PagesState>
  /** Typesets once more, when something that the session does not know has changed. */
  readonly refresh: () => void
  readonly stop: () => void
}

/**
 * Typesets the document after every change. One request runs at a time and the newest wins: what changed meanwhile is typeset
 * when it is done, in one go. Nothing waits for it, neither a key nor a save. A short document is asked for at once and rests as long as it
 * took; a long one waits for the hand to rest, so that the processor is the keys' own.
 */
export function followPages(session: WritingSession, typesetPages: TypesetPages): PageFollower {
  const state = createStore<PagesState>({ shown: null, problem: null })
  const pace = createPace()
  let [busy, wanted, stopped] = [false, false, false]
  const typeset = async () => {
    wanted = true
    if (busy) return
    busy = true
    while (wanted && !stopped) {
      await pace.untilDue()
      wanted = false
      await pace.timed(() => typesetOnce(session, typesetPages, state))
    }
    busy = false
  }
  const refresh = () => (pace.quick() ? setTimeout(typeset) : afterPaint(typeset))
  const written = () => {
    pace.key()
    refresh()
  }
  const stops = [
    follow(session, written),
    session.title.subscribe(written),
    session.letter.subscribe(written),
    session.wishes.subscribe(refresh),
  ]
  void typeset()
  return {
    state,
    refresh,
    stop: () => {
      stopped = true
      for (const stop of stops) stop()
    },
  }
}

async function typesetOnce(
  session: WritingSession,
  typesetPages: TypesetPages,
  state: Store<PagesState>,
): Promise<void> {
  const document = session.read()
  const before = new Map(state.get().shown?.pages.map((page) => [page.key, page]))
  try {
    const made = await typesetPages(document, [...before.keys()])
    const pages = made.pages.map((page, number) => before.get(page.key) ?? newPage(page, linesOn(made.lines, number)))
    const all = pages.flatMap(({ lines }, page) => lines.map((line) => ({ ...line, page })))
    session.pages.set(pages.length)
    state.set({ shown: { ...made, pages, lines: lineOffsets(all, document.sections) }, problem: null })
  } catch (problem) {
    state.set((before) => ({ ...before, problem }))
  }
}

const newPage = (page: TypesetPage, lines: LivePage['lines']): LivePage => ({ ...page, svg: page.svg ?? '', lines })

const linesOn = (lines: readonly TypesetLine[], number: number) =>
  lines.filter(({ page }) => page === number).map(({ page: _, ...line }) => line)

/** What was typed is on the screen before anything is done about the pages. */
function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act)
  else requestAnimationFrame(() => setTimeout(act))
}

/** Follows the editor's text, also when the editor comes later. */
function follow(session: WritingSession, onChange: () => void): () => void {
  let leave = () => {}
  const join = () => {
    leave()
    const editor = session.editor.get()
    editor?.on('update', onChange)
    leave = () => editor?.off('update', onChange)
  }
  join()
  const stop = session.editor.subscribe(join)
  return () => {
    stop()
    leave()
  }
}
