import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, List, ListOrdered, Quote, Redo2, StickyNote, Undo2 } from 'lucide-react'
import type { ComponentType } from 'react'
import { keyName } from '../components/keys.ts'
import { useStore } from '../components/store.ts'
import css from './editor-tools.module.css'
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
  tool('Bold', 'Mod+B', Bold, 'bold', (editor) => editor.chain().focus().toggleBold().run()),
  tool('Italic', 'Mod+I', Italic, 'italic', (editor) => editor.chain().focus().toggleItalic().run()),
  tool('Bullets', 'Mod+Shift+8', List, 'bulletList', (editor) => editor.chain().focus().toggleBulletList().run()),
  tool('Numbers', 'Mod+Shift+7', ListOrdered, 'orderedList', (editor) =>
    editor.chain().focus().toggleList('orderedList', 'listItem').run(),
  ),
  tool('Quote', 'Mod+Shift+B', Quote, 'blockquote', (editor) => editor.chain().focus().toggleBlockquote().run()),
  tool('Note to self', 'Mod+;', StickyNote, 'note', (editor) => editor.chain().focus().toggleMark('note').run()),
  tool('Undo', 'Mod+Z', Undo2, null, (editor) => editor.chain().focus().undo().run()),
  tool('Redo', 'Mod+Shift+Z', Redo2, null, (editor) => editor.chain().focus().redo().run()),
]

function tool(name: string, keys: string, icon: Tool['icon'], switches: string | null, run: Tool['run']): Tool {
  return { name, keys, icon, switches, run }
}

/** The few things one does to text. */
export function EditorTools({ session }: { readonly session: WritingSession }) {
  const editor = useStore(session.editor)
  return editor && <Tools editor={editor} />
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
  return (
    <div className={css.tools} role="toolbar" aria-label="Text">
      {tools.map(({ name, keys, icon: Icon, switches, run }) => (
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
      ))}
    </div>
  )
}
