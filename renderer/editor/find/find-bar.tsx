import { useEditorState } from '@tiptap/react'
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import { type ComponentType, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { say } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { isApple, isKey, keyName } from '../../components/keys.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { useStore } from '../../components/store.ts'
import { foundIn } from '../extensions/find-marks.ts'
import type { LiveEditor } from '../live-editor.ts'
import type { WritingSession } from '../writing-session.ts'
import { leaveSearch, replaceAll, replaceMatch, startSearch, stepMatch } from './find-acts.ts'
import css from './find-bar.module.css'
import { type FindOptions, findPattern } from './find-pattern.ts'

/** Finds words in the whole document, headings included, and replaces them. */
export function FindBar({ session }: { readonly session: WritingSession }) {
  const editor = useStore(session.editor)
  const asked = useStore(session.find)
  return editor && asked > 0 ? <Bar session={session} editor={editor} asked={asked} /> : null
}

interface BarProps {
  readonly session: WritingSession
  readonly editor: LiveEditor
  /** Grows each time the search is asked for, which takes the focus to its field. */
  readonly asked: number
}

/** With Option a Mac types signs, and Windows takes Control and Alt for another level of the keyboard. */
const [caseKeys, wordKeys] = isApple ? (['Mod+Alt+C', 'Mod+Alt+W'] as const) : (['Alt+C', 'Alt+W'] as const)

const plain: FindOptions = { sameCase: false, wholeWord: false }

function Bar({ session, editor, asked }: BarProps) {
  const field = useRef<HTMLInputElement>(null)
  const origin = useRef(editor.state.selection.from)
  const [query, setQuery] = useState('')
  const [words, setWords] = useState('')
  const [options, setOptions] = useState(plain)
  const seek = (next: string, how: FindOptions = options) => {
    setQuery(next)
    setOptions(how)
    startSearch(editor, findPattern(next, how), Math.min(origin.current, editor.state.doc.content.size))
  }
  useEffect(() => {
    const { from, to } = editor.state.selection
    origin.current = from
    const selected = editor.state.doc.textBetween(from, to, '\n')
    const taken = asked > 0 && selected !== '' && !selected.includes('\n') && selected.length < 80
    if (taken) {
      setQuery(selected)
      startSearch(editor, findPattern(selected, plain))
    }
    const { current } = field
    const shown = taken ? selected : current?.value
    current?.focus()
    // Once the words are in the field; where something was typed into it already, that stays.
    setTimeout(() => current?.value === shown && current?.select())
  }, [asked, editor])
  useEffect(() => () => void (editor.isDestroyed || startSearch(editor, null)), [editor])
  const close = () => {
    leaveSearch(editor)
    session.find.set(0)
  }
  const all = () => {
    const n = replaceAll(editor, words)
    say(n === 1 ? 'Replaced once.' : `Replaced ${n} times. Undo takes all of them back.`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const inWords = event.target instanceof HTMLInputElement && event.target.name === 'words'
    if (isKey(event, 'Escape')) close()
    else if (isKey(event, 'Mod+Enter') && inWords) all()
    else if (isKey(event, 'Enter') && inWords) replaceMatch(editor, words)
    else if (isKey(event, 'Enter') && event.target === field.current) stepMatch(editor, 1)
    else if (isKey(event, 'Shift+Enter')) stepMatch(editor, -1)
    else if (isKey(event, caseKeys)) seek(query, { ...options, sameCase: !options.sameCase })
    else if (isKey(event, wordKeys)) seek(query, { ...options, wholeWord: !options.wholeWord })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className={css.bar} aria-label="Find and replace" onKeyDown={onKeyDown}>
      <div className={css.row}>
        <input
          ref={field}
          className={css.field}
          aria-label="Find"
          placeholder="Find"
          value={query}
          onChange={(event) => seek(event.target.value)}
        />
        <Toggle
          name="Same case"
          keys={caseKeys}
          icon={CaseSensitive}
          on={options.sameCase}
          onToggle={(on) => seek(query, { ...options, sameCase: on })}
        />
        <Toggle
          name="Whole word"
          keys={wordKeys}
          icon={WholeWord}
          on={options.wholeWord}
          onToggle={(on) => seek(query, { ...options, wholeWord: on })}
        />
        <Count editor={editor} query={query} />
        <Button look="bare" label="Previous match (Shift+Enter)" onClick={() => stepMatch(editor, -1)}>
          <ChevronUp size={15} aria-hidden />
        </Button>
        <Button look="bare" label="Next match (Enter)" onClick={() => stepMatch(editor, 1)}>
          <ChevronDown size={15} aria-hidden />
        </Button>
        <Button look="bare" label="Close (Esc)" onClick={close}>
          <X size={15} aria-hidden />
        </Button>
      </div>
      <div className={css.row}>
        <input
          className={css.field}
          name="words"
          aria-label="Replace with"
          placeholder="Replace with"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button small onClick={() => replaceMatch(editor, words)}>
          Replace
        </Button>
        <Button small keys="Mod+Enter" onClick={all}>
          Replace all
        </Button>
      </div>
    </search>
  )
}

interface ToggleProps {
  readonly name: string
  readonly keys: string
  readonly icon: ComponentType<{ size?: number }>
  readonly on: boolean
  readonly onToggle: (on: boolean) => void
}

function Toggle({ name, keys, icon: Icon, on, onToggle }: ToggleProps) {
  return (
    <button
      type="button"
      className={css.toggle}
      aria-label={name}
      aria-pressed={on}
      title={`${name} (${keyName(keys)})`}
      onClick={() => onToggle(!on)}
    >
      <Icon size={16} />
    </button>
  )
}

/** Which match of how many is looked at. */
function Count({ editor, query }: { readonly editor: LiveEditor; readonly query: string }) {
  const told = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { matches, at } = foundIn(now.state)
      return matches.length === 0 ? 'none' : `${at + 1} of ${matches.length}`
    },
  })
  const words = query.trim() === '' ? '' : told === 'none' ? 'Not found' : told
  useEffect(() => {
    if (words) announce(words)
  }, [words])
  return <span className={css.count}>{words}</span>
}
