import { ChevronDown } from 'lucide-react'
import { documentKinds } from '../../../shared/domain/document.ts'
import { wholeLimitState } from '../../../shared/writing/limit-state.ts'
import { limitWords } from '../../../shared/writing/limit-words.ts'
import { Menu } from '../../components/controls/menu.tsx'
import { useStore } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { pageWords, totalWords } from '../status/page-words.ts'
import { copyAll } from './copy.ts'
import { HeadingsDialog } from './headings-dialog.tsx'
import css from './kind-bar.module.css'
import { headingNames, kindActs, kindNames } from './kind-names.ts'
import { LimitDialog } from './limit-dialog.tsx'
import { LimitText } from './limit-text.tsx'
import { switchKind } from './switch-kind.ts'

/** The line under the title: the kind and how to change it, how full the whole is, how headings leave, and copying all of it. */
export function KindBar({ session }: { readonly session: WritingSession }) {
  const kind = useStore(session.kind)
  const { headings } = useStore(session.wishes)
  const open = useStore(session.dialog)?.kind
  const show = (kind: 'limit' | 'headings') => session.dialog.set({ kind })
  const close = () => session.dialog.set(null)
  return (
    <div className={css.bar}>
      <Menu
        align="start"
        acts={documentKinds.map((one) => ({
          name: kindActs[one],
          off: one === kind,
          run: () => void switchKind(session, one),
        }))}
      >
        <button type="button" className={css.act} aria-label={`Kind of document: ${kindNames[kind]}`}>
          {kindNames[kind]} <ChevronDown size={12} aria-hidden />
        </button>
      </Menu>
      <Whole session={session} onOpen={() => show('limit')} />
      {kind !== 'answers' && (
        <button
          type="button"
          className={css.act}
          title="Whether the headings you see here stand in the file"
          onClick={() => show('headings')}
        >
          {headingNames[headings]}
        </button>
      )}
      <Menu
        align="start"
        acts={[
          { name: 'Copy all as formatted text', run: () => void copyAll(session, 'rich') },
          { name: 'Copy all as plain text', run: () => void copyAll(session, 'plain') },
        ]}
      >
        <button type="button" className={css.act}>
          Copy all <ChevronDown size={12} aria-hidden />
        </button>
      </Menu>
      {open === 'limit' && <WholeLimit session={session} onClose={close} />}
      {open === 'headings' && <HeadingsDialog session={session} onClose={close} />}
    </div>
  )
}

/** Words in all, or how full the whole is, and the pages. */
function Whole({ session, onOpen }: { readonly session: WritingSession; readonly onOpen: () => void }) {
  const counts = useStore(session.counts)
  const pages = useStore(session.pages)
  const { limit } = useStore(session.wishes)
  const texts = [...counts.values()].map(({ text }) => text)
  const state = limit && wholeLimitState(texts, limit, pages)
  const words = totalWords(counts)
  const plain = words === 1 ? '1 word' : `${words} words`
  return (
    <>
      <button
        type="button"
        className={css.act}
        aria-label={`${state ? limitWords(state) : plain}. Limit of the whole document`}
        onClick={onOpen}
      >
        {state ? <LimitText state={state} /> : plain}
      </button>
      {pages !== null && state?.unit !== 'pages' && <span>{pageWords(pages)}</span>}
    </>
  )
}

function WholeLimit({ session, onClose }: { readonly session: WritingSession; readonly onClose: () => void }) {
  const { limit } = useStore(session.wishes)
  return (
    <LimitDialog
      whole
      title="Limit of the whole document"
      limit={limit}
      onClose={onClose}
      onSet={(next) => {
        session.wishes.set((before) => ({ ...before, limit: next }))
        session.saver.touched()
      }}
    />
  )
}
