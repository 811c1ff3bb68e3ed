import { Extension } from '@tiptap/core'
import { Fragment, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { safeHref } from '../../../shared/formats/leaving/safe-href.ts'
import { cleanPasted } from '../paste/clean-pasted.ts'
import { sliceHtml } from '../paste/slice-html.ts'
import { sliceText } from '../paste/slice-text.ts'
import { textBlocks } from '../paste/text-blocks.ts'
import { clearAcross, unwrapSections } from './section-guard.ts'

/** What only Vouch reads: notes, citations and parts of STAR go along within the app and nowhere else. */
const own = 'application/x-vouch'

/** Copies clean text for others and everything for itself; takes from others only what means something. */
export const Clipboard = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPastedHTML: cleanPasted,
        clipboardTextParser: (text, _, plain, { state }) =>
          plain || text !== '' ? fromText(text, state.schema) : Slice.empty,
        handleDOMEvents: {
          copy: (view, event) => copy(view, event),
          cut: (view, event) => {
            if (!copy(view, event)) return false
            const cleared = clearAcross(view.state) ?? view.state.tr.deleteSelection()
            view.dispatch(cleared.scrollIntoView().setMeta('uiEvent', 'cut'))
            return true
          },
        },
        handlePaste: (view, event) => pasteOwn(view, event) || pasteAddress(view, event),
      },
    }),
  ],
})

function copy({ state: { selection } }: EditorView, event: ClipboardEvent): boolean {
  const data = event.clipboardData
  if (selection.empty || !data) return false
  const slice = selection.content()
  data.clearData()
  data.setData('text/html', sliceHtml(slice))
  data.setData('text/plain', sliceText(slice))
  data.setData(own, JSON.stringify(slice.toJSON()))
  event.preventDefault()
  return true
}

function pasteOwn(view: EditorView, event: ClipboardEvent): boolean {
  const slice = ownSlice(event.clipboardData?.getData(own) ?? '', view.state.schema)
  if (!slice) return false
  const tr = clearAcross(view.state) ?? view.state.tr
  view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return true
}

/** Nothing that the document could not hold. */
function ownSlice(json: string, schema: Schema): Slice | null {
  if (json === '') return null
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(json))
    slice.content.forEach((node) => {
      node.check()
    })
    return unwrapSections(slice)
  } catch {
    return null
  }
}

/** An address pasted over some words becomes their link. */
function pasteAddress(view: EditorView, event: ClipboardEvent): boolean {
  const { selection, schema, tr } = view.state
  const href = safeHref((event.clipboardData?.getData('text/plain') ?? '').trim())
  const { $from, $to } = selection
  if (href === null || selection.empty || !$from.sameParent($to) || !schema.marks.link) return false
  view.dispatch(tr.addMark($from.pos, $to.pos, schema.marks.link.create({ href })))
  return true
}

function fromText(text: string, schema: Schema): Slice {
  const { paragraph, bulletList, listItem } = schema.nodes
  if (!paragraph || !bulletList || !listItem) return Slice.empty
  const line = (words: string) => paragraph.create(null, words === '' ? null : schema.text(words))
  const one = /^[^\r\n]*$/u.test(text) && text !== '' ? [line(text)] : null
  const blocks = textBlocks(text).map((block) =>
    block.kind === 'paragraph'
      ? line(block.text)
      : bulletList.create(
          null,
          block.items.map((item) => listItem.create(null, line(item))),
        ),
  )
  return Slice.maxOpen(Fragment.from(one ?? blocks))
}
