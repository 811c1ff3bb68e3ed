import { Editor } from '@tiptap/core'
import { afterEach } from 'vitest'
import type { DocumentBlock } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'

const open: Editor[] = []
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

/** An editor in the page over one section (`s1`) of these blocks; it goes with the test that made it. */
export function editorOfBlocks(...blocks: DocumentBlock[]): Editor {
  const element = globalThis.document.createElement('div')
  globalThis.document.body.append(element)
  const section = { id: 's1', heading: 'Wiring', group: null, requirements: [], limit: null, blocks }
  const about = { kind: 'statement' as const, title: '', language: 'en', author: '', letter: null }
  const content = toEditor({ ...about, sections: [section] })
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content })
  open.push(editor)
  return editor
}
