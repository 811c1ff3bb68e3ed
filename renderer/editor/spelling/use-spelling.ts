import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { once } from '../../../shared/domain/once.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import { api } from '../../api.ts'
import { useStore } from '../../components/store.ts'
import { markSpelling, spellingIn } from '../extensions/spelling-marks.ts'
import type { WritingSession } from '../writing-session.ts'
import { dictionaryWords } from './dictionary-words.ts'
import { englishOf } from './english-of.ts'
import { isEnglish } from './is-english.ts'
import type { SpellingSetup } from './issue.ts'
import { lookOver } from './look-over.ts'
import { createSpeller } from './speller.ts'

/** Milliseconds: after the last key; after opening, when other things come first; and until an idle worker is let go. */
const wait = { key: 700, start: 1500, rest: 60_000 }

const speller = createSpeller(
  () => new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module', name: 'spelling' }),
)
let resting: ReturnType<typeof setTimeout> | undefined

interface UseSpelling {
  readonly session: WritingSession
  readonly view: LibraryView
  readonly posting: Posting
  /** Whether the document is on the page; one that is not is not looked over. */
  readonly shown: boolean
}

/** Looks an English document over while one writes, whenever the keys pause. */
export function useSpelling({ session, view, posting, shown }: UseSpelling): void {
  const editor = useStore(session.editor)
  const settings = useQuery(api.settings.get.queryOptions()).data
  const english = settings?.english ?? 'auto'
  const on = Boolean(settings?.spelling) && shown && isEnglish(session.read().language)
  const learned = settings?.learnedWords
  // Looking through all that was written waits for the first look at the document: opening it must not.
  const words = useMemo(
    () => once(() => [...dictionaryWords(view, posting), ...(learned ?? [])]),
    [view, posting, learned],
  )
  const texts = useMemo(() => [posting.text, ...view.evidence.map(({ text }) => text)], [view, posting])
  const ignored = useMemo(() => new Set(settings?.ignoredSpelling), [settings?.ignoredSpelling])
  useEffect(() => {
    if (!editor) return
    if (!on) {
      if (spellingIn(editor.state).length > 0) editor.view.dispatch(markSpelling(editor.state.tr, []))
      session.spelling.set(0)
      return
    }
    clearTimeout(resting)
    const document = session.read().language
    const setup = once(
      (): SpellingSetup => ({
        english: englishOf(english, { document, computer: navigator.language, texts }),
        words: words(),
      }),
    )
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const found = await lookOver(editor, speller, { setup: setup(), ignored })
      if (found) session.spelling.set(found.length)
    }
    const soon = (after: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), after)
    }
    const typed = () => soon(wait.key)
    soon(wait.start)
    editor.on('update', typed)
    return () => {
      clearTimeout(timer)
      editor.off('update', typed)
      resting = setTimeout(() => speller.rest(), wait.rest)
    }
  }, [editor, session, on, english, words, texts, ignored])
}
