import { useEditorState } from '@tiptap/react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { useStore } from '../../components/store.ts'
import { whereFrom } from '../../workspace/evidence/where-from.ts'
import { pairCited } from '../../workspace/pairing/pairing-acts.ts'
import { usePlaceBeside } from '../../workspace/use-place-beside.ts'
import { closeTrigger, type MenuKeys, triggerIn } from '../extensions/suggest.ts'
import type { LiveEditor } from '../live-editor.ts'
import type { WritingSession } from '../writing-session.ts'
import { citeHere } from './cite-here.ts'
import { citeItems } from './cite-items.ts'
import { insertItems, matchingItems } from './insert-items.ts'
import css from './suggest-menu.module.css'
import type { Trigger } from './trigger.ts'

interface SuggestMenuProps {
  readonly session: WritingSession
  readonly view: LibraryView
  readonly pairing: Pairing
}

/** The menus that open while one types: `/` inserts, `[[` cites. The caret stays in the text all the while. */
export function SuggestMenu(props: SuggestMenuProps) {
  const editor = useStore(props.session.editor)
  return editor && <Following {...props} editor={editor} />
}

interface FollowingProps extends SuggestMenuProps {
  readonly editor: LiveEditor
}

function Following({ editor, ...props }: FollowingProps) {
  const trigger = useEditorState({ editor, selector: ({ editor: now }) => triggerIn(now.state) })
  if (!trigger) return null
  return trigger.kind === 'insert' ? (
    <InsertMenu editor={editor} trigger={trigger} language={props.session.read().language} />
  ) : (
    <CiteMenu editor={editor} trigger={trigger} {...props} />
  )
}

interface MenuProps {
  readonly editor: LiveEditor
  readonly trigger: Trigger
}

function InsertMenu({ editor, trigger, language }: MenuProps & { readonly language: string }) {
  const [items] = useState(() => insertItems(dayIn(language)))
  const choices = matchingItems(items, trigger.query).map((item) => ({
    id: item.name,
    said: item.name,
    shown: (
      <>
        <b>{item.name}</b>
        <small>{item.about}</small>
      </>
    ),
    run: () => item.run(editor, trigger),
  }))
  return (
    <List name="Insert" editor={editor} trigger={trigger} choices={choices} none="Nothing to insert is called so." />
  )
}

const dayIn = (language: string) => {
  const tag = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date())
}

function CiteMenu({ editor, trigger, session, view, pairing }: MenuProps & SuggestMenuProps) {
  const section = editor.state.selection.$from.node(1)
  const asked: readonly unknown[] = Array.isArray(section.attrs.requirements) ? section.attrs.requirements : []
  const requirements = asked.map(String)
  const pairHere = (id: string) => {
    const [requirement, ...more] = requirements
    const unpair =
      requirement && more.length === 0 ? pairCited({ application: session.application, requirement }, [id]) : null
    if (unpair) say('Cited, and paired with what this section answers.', { label: 'Unpair', run: unpair }, 'pairing')
  }
  const found = citeItems({ view, pairs: pairing.pairs, requirements, query: trigger.query })
  const choices = found.map(({ evidence, paired }) => ({
    id: evidence.id,
    said: evidence.text,
    shown: (
      <>
        <span className={css.evidence}>{evidence.text}</span>
        <small>{[paired && 'paired', whereFrom(view, evidence)].filter(Boolean).join(' · ')}</small>
      </>
    ),
    run: () => {
      citeHere(editor, trigger, evidence)
      pairHere(evidence.id)
    },
  }))
  const none = view.evidence.length === 0 ? 'Your library has no evidence yet.' : 'No evidence has these words.'
  return <List name="Evidence to cite" editor={editor} trigger={trigger} choices={choices} none={none} />
}

interface Choice {
  readonly id: string
  readonly said: string
  readonly shown: ReactNode
  readonly run: () => void
}

interface ListProps extends MenuProps {
  readonly name: string
  readonly choices: readonly Choice[]
  readonly none: string
}

const listId = 'suggest-list'

/** So many are shown at once, around the chosen one: a list that cannot take the focus must not need scrolling, and a low window has less room. */
const rows = { insert: { usual: 7, low: 6 }, cite: { usual: 7, low: 4 } } as const
const low = 760

function List({ name, editor, trigger, choices, none }: ListProps) {
  const root = useRef<HTMLDivElement>(null)
  const place = usePlaceBeside(editor, trigger, root)
  const [picked, setPicked] = useState(choices[0]?.id)
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === picked),
  )
  const current = choices[at]
  const acts = useRef({ choices, at, setPicked, none })
  acts.current = { choices, at, setPicked, none }
  useMenuKeys(editor, acts)
  useEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-controls', listId)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor])
  const said = current?.said
  const count = choices.length
  const most = rows[trigger.kind][innerHeight < low ? 'low' : 'usual']
  const first = Math.max(0, Math.min(at - 3, count - most))
  const shown = choices.slice(first, first + most)
  useEffect(() => {
    const { dom } = editor.view
    if (said === undefined) dom.removeAttribute('aria-activedescendant')
    else dom.setAttribute('aria-activedescendant', `${listId}-${at}`)
    announce(said === undefined ? none : `${name}: ${said}, ${at + 1} of ${count}`)
  }, [editor, name, said, at, count, none])
  return (
    <div ref={root} className={css.menu} style={place}>
      <div id={listId} role="listbox" aria-label={name}>
        {shown.map((choice, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text, whose active descendant this is
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text and choose from there
          <div
            key={choice.id}
            id={`${listId}-${first + i}`}
            role="option"
            aria-selected={first + i === at}
            aria-posinset={first + i + 1}
            aria-setsize={count}
            className={css.choice}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setPicked(choice.id)}
            onClick={choice.run}
          >
            {choice.shown}
          </div>
        ))}
      </div>
      {count === 0 && <p className={css.none}>{none}</p>}
      {count > most && (
        <p className={css.none}>
          {at + 1} of {count}
        </p>
      )}
    </div>
  )
}

interface Acts {
  readonly choices: readonly Choice[]
  readonly at: number
  readonly setPicked: (id: string) => void
  readonly none: string
}

/** Arrows choose, Enter and Tab take, Escape leaves what was typed as text. With nothing found the keys are the text's again. */
function useMenuKeys(editor: LiveEditor, acts: { readonly current: Acts }): void {
  useEffect(() => {
    const keys: MenuKeys = ({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
      if (ctrlKey || metaKey || altKey || shiftKey) return false
      const { choices, at, setPicked } = acts.current
      if (key === 'Escape') {
        closeTrigger(editor)
        return true
      }
      if (choices.length === 0) return false
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
      const next = choices[(at + step + choices.length) % choices.length]
      if (step !== 0 && next) setPicked(next.id)
      else if (key === 'Enter' || key === 'Tab') choices[at]?.run()
      else return false
      return true
    }
    const { suggest } = editor.storage
    suggest.keys = keys
    return () => {
      if (suggest.keys === keys) suggest.keys = null
    }
  }, [editor, acts])
}
