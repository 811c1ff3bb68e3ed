import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, List, ListOrdered, Quote, Redo2, Search, Sparkle, StickyNote, Target, Undo2 } from 'lucide-react'
import type { ComponentType } from 'react'
import { starParts } from '../../shared/domain/document.ts'
import { Menu } from '../components/controls/menu.tsx'
import { keyName } from '../components/keys.ts'
import { useStore } from '../components/store.ts'
import css from './editor-tools.module.css'
import { starViewOn, toggleStarView } from './extensions/star-view.ts'
import { focused } from './focused.ts'
import { toggleNote } from './notes/note-acts.ts'
import { markStar } from './star/mark-star.ts'
import { starNames } from './star/star-advice.ts'
import type { WritingSession } from './writing-session.ts'

interface Tool {
  readonly name: string
  readonly keys: string
  readonly icon: ComponentType<{ size?: number }>
  /** The mark or node the tool switches; null for acts. */
  readonly switches: string | null
  readonly run: (editor: Editor) => void
}

const tools: readonly Tool[] = [
  tool('Bold', 'Mod+B', Bold, 'bold', (editor) => focused(editor).toggleBold().run()),
  tool('Italic', 'Mod+I', Italic, 'italic', (editor) => focused(editor).toggleItalic().run()),
  tool('Bullets', 'Mod+Shift+8', List, 'bulletList', (editor) => focused(editor).toggleBulletList().run()),
  tool('Numbers', 'Mod+Shift+7', ListOrdered, 'orderedList', (editor) =>
    focused(editor).toggleList('orderedList', 'listItem').run(),
  ),
  tool('Quote', 'Mod+Shift+B', Quote, 'blockquote', (editor) => focused(editor).toggleBlockquote().run()),
  tool('Note to self', 'Mod+;', StickyNote, 'note', (editor) => {
    editor.view.focus()
    toggleNote(editor)
  }),
  tool('Undo', 'Mod+Z', Undo2, null, (editor) => focused(editor).undo().run()),
  tool('Redo', 'Mod+Shift+Z', Redo2, null, (editor) => focused(editor).redo().run()),
]

function tool(name: string, keys: string, icon: Tool['icon'], switches: string | null, run: Tool['run']): Tool {
  return { name, keys, icon, switches, run }
}

interface EditorToolsProps {
  readonly session: WritingSession
  readonly onFocusMode: () => void
}

/** The few things one does to text. */
export function EditorTools({ session, onFocusMode }: EditorToolsProps) {
  const editor = useStore(session.editor)
  const focused = useStore(session.focus)
  if (!editor) return null
  return (
    <div className={css.tools} role="toolbar" aria-label="Text">
      <Tools editor={editor} />
      <StarMenu editor={editor} />
      <button
        type="button"
        className={css.tool}
        aria-label="Find and replace"
        title={`Find and replace (${keyName('Mod+F')})`}
        onClick={() => session.find.set((asked) => asked + 1)}
      >
        <Search size={15} />
      </button>
      <button
        type="button"
        className={css.tool}
        aria-label="Focus mode"
        aria-pressed={focused}
        title={`Focus mode (${keyName('Mod+.')})`}
        onClick={onFocusMode}
      >
        <Target size={15} />
      </button>
    </div>
  )
}

function Tools({ editor }: { readonly editor: Editor }) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      tools
        .filter(({ switches }) => switches !== null && now.isActive(switches))
        .map(({ name }) => name)
        .join(),
  })
  const active = new Set(on.split(','))
  return tools.map(({ name, keys, icon: Icon, switches, run }) => (
    <button
      key={name}
      type="button"
      className={css.tool}
      aria-label={name}
      title={`${name} (${keyName(keys)})`}
      {...(switches === null ? {} : { 'aria-pressed': active.has(name) })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(editor)}
    >
      <Icon size={15} />
    </button>
  ))
}

/** Which part of a STAR answer the words play. */
function StarMenu({ editor }: { readonly editor: Editor }) {
  const on = useEditorState({ editor, selector: ({ editor: now }) => starViewOn(now.state) })
  const mark = (part: Parameters<typeof markStar>[1]) => () => {
    markStar(editor, part)
    editor.view.focus()
  }
  const acts = [
    ...starParts.map((part, i) => ({ name: starNames[part], keys: `Alt+${i + 1}`, run: mark(part) })),
    { name: 'No part', keys: 'Alt+0', run: mark(null) },
    { name: on ? 'Hide the parts in the text' : 'Name the parts in the text', run: () => toggleStarView(editor) },
  ]
  return (
    <Menu acts={acts}>
      <button
        type="button"
        className={css.tool}
        aria-label="Parts of a STAR answer"
        title="Situation, task, action, result (Alt+1 to Alt+4)"
      >
        <Sparkle size={15} />
      </button>
    </Menu>
  )
}
