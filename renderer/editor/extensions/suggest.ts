import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { opensTrigger, type Trigger, triggerQuery } from '../suggest/trigger.ts'

const key = new PluginKey<Trigger | null>('suggest')

declare module '@tiptap/core' {
  interface Storage {
    suggest: { keys: MenuKeys | null }
  }
}

/** What a menu does with a key while it is open; true when the key was for it. */
export type MenuKeys = (event: KeyboardEvent) => boolean

/** The menu that is open, if any. */
export const triggerIn = (state: EditorState): Trigger | null => key.getState(state) ?? null

/** Closes the menu and leaves what was typed as text. */
export function closeTrigger(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, 'close').setMeta('addToHistory', false))
}

/** Opens a menu at the caret by writing its sign. */
export function openTrigger(editor: Editor, sign: '[[' | '/'): void {
  const { $from } = editor.state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n')
  const space = before === '' || /\s$/u.test(before) ? '' : ' '
  editor.view.dispatch(editor.state.tr.insertText(space + sign))
  editor.view.focus()
}

/**
 * Follows the caret from the sign that opens a menu. The menu itself is drawn elsewhere and registers what it does with keys; so
 * no key waits for it.
 */
export const Suggest = Extension.create<Record<string, never>, { keys: MenuKeys | null }>({
  name: 'suggest',
  // Before lists and blocks, whose Enter and Tab would otherwise come first.
  priority: 1000,
  addStorage: () => ({ keys: null }),
  addProseMirrorPlugins() {
    const { storage } = this
    return [
      new Plugin<Trigger | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, before, _, state) => {
            if (tr.getMeta(key) === 'close') return null
            if (!tr.docChanged && !tr.selectionSet) return before
            return before ? followed(before, tr, state) : opened(tr, state)
          },
        },
        props: {
          handleKeyDown: (view, event) =>
            !event.isComposing && triggerIn(view.state) !== null && (storage.keys?.(event) ?? false),
          handleDOMEvents: {
            blur: (view) => {
              if (triggerIn(view.state)) view.dispatch(view.state.tr.setMeta(key, 'close'))
            },
          },
        },
      }),
    ]
  },
})

function opened(tr: Transaction, { selection }: EditorState): Trigger | null {
  const typed = tr.docChanged && tr.getMeta('history$') === undefined && tr.getMeta('uiEvent') === undefined
  if (!typed || !selection.empty || !selection.$from.parent.isTextblock) return null
  const { $from } = selection
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n')
  const kind = opensTrigger(before)
  if (kind === null || !inserted(tr, $from.pos)) return null
  const from = $from.pos - (kind === 'cite' ? 2 : 1)
  return { kind, from, to: $from.pos, query: '' }
}

/** Whether the change put something in front of the caret; deleting back to a sign opens nothing. */
function inserted(tr: Transaction, caret: number): boolean {
  let found = false
  for (const map of tr.mapping.maps)
    map.forEach((oldFrom, oldTo, from, to) => {
      if (to === caret && to - from > oldTo - oldFrom) found = true
    })
  return found
}

function followed(before: Trigger, tr: Transaction, { selection, doc }: EditorState): Trigger | null {
  const from = tr.mapping.map(before.from, -1)
  const { $from } = selection
  if (!selection.empty || $from.pos <= from || from < $from.start()) return null
  const query = triggerQuery(before.kind, doc.textBetween(from, $from.pos, undefined, '\n'))
  return query === null ? null : { kind: before.kind, from, to: $from.pos, query }
}
