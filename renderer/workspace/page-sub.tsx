import type { DocumentKind } from '../../shared/domain/document.ts'
import { useStore } from '../components/store.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import css from './workspace.module.css'

const kinds: Readonly<Record<DocumentKind, string>> = { statement: 'Statement', letter: 'Letter', answers: 'Answers' }

/** The line under the title: kind, words, pages. */
export function PageSub({ session, kind }: { readonly session: WritingSession; readonly kind: DocumentKind }) {
  const words = totalWords(useStore(session.counts))
  const pages = useStore(session.pages)
  return (
    <div className={css.sub}>
      {[kinds[kind], `${words} words`, pages && pageWords(pages)].filter(Boolean).join(' · ')}
    </div>
  )
}

export const totalWords = (counts: ReadonlyMap<string, { readonly words: number }>) =>
  [...counts.values()].reduce((sum, count) => sum + count.words, 0)

export const pageWords = (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`)
