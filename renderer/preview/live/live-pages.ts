import type { Document } from '../../../shared/domain/document.ts'
import type { TypesetLine } from '../../../shared/domain/typeset-line.ts'
import type { TypesetPage } from '../../../shared/domain/typeset-page.ts'
import { lineOffsets, type PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import { createStore, type Store } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** A typeset page with its drawing. */
export type LivePage = Omit<TypesetPage, 'svg'> & { readonly svg: string }

/** The typeset pages of the document as it last stood. */
export interface LivePages {
  readonly pages: readonly LivePage[]
  readonly lines: readonly PlacedLine[]
  readonly fit: string | null
  readonly warnings: readonly string[]
  readonly milliseconds: number
}

/** Typesets a document, however the host does it. Pages whose keys are known may come without their drawing. */
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

/** Milliseconds: so long at most is waited between two typesettings of a document that is being written. */
const longestPause = 1000

/**
 * Typesets the document after every change. One request runs at a time and the newest wins: what changed meanwhile is typeset
 * when it is done, in one go. Nothing waits for it, neither a key nor a save. Under quick keys it rests as long as it took, so that
 * long documents leave half of a processor to them.
 */
export function followPages(session: WritingSession, typesetPages: TypesetPages): PageFollower {
  const state = createStore<PagesState>({ shown: null, problem: null })
  let [busy, wanted, stopped] = [false, false, false]
  const typeset = async () => {
    wanted = true
    if (busy) return
    busy = true
    while (wanted && !stopped) {
      wanted = false
      const begun = performance.now()
      await typesetOnce(session, typesetPages, state)
      if (wanted) await pause(Math.min(performance.now() - begun, longestPause))
    }
    busy = false
  }
  const refresh = () => afterPaint(() => void typeset())
  const stops = [
    follow(session, refresh),
    ...[session.title, session.letter, session.wishes].map((one) => one.subscribe(refresh)),
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
  const drawings = new Map(state.get().shown?.pages.map(({ key, svg }) => [key, svg]))
  try {
    const made = await typesetPages(document, [...drawings.keys()])
    const pages = made.pages.map((page) => ({ ...page, svg: page.svg ?? drawings.get(page.key) ?? '' }))
    session.pages.set(pages.length)
    state.set({ shown: { ...made, pages, lines: lineOffsets(made.lines, document.sections) }, problem: null })
  } catch (problem) {
    state.set((before) => ({ ...before, problem }))
  }
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

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
