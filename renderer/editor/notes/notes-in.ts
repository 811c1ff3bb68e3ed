import type { Node } from '@tiptap/pm/model'

/** A note to oneself in the text; positions are the editor's. `section` is the heading it stands under. */
export interface PlacedNote {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly section: string
}

/** Every note of the document in order; one that is partly bold, say, is still one note. */
export function notesIn(doc: Node): PlacedNote[] {
  const notes: PlacedNote[] = []
  let section = ''
  doc.descendants((node, at, parent) => {
    if (node.type.name === 'section') section = String(node.attrs.heading)
    if (!node.isInline || !node.marks.some(({ type }) => type.name === 'note')) return
    const text = node.isText ? (node.text ?? '') : ' '
    const last = notes.at(-1)
    if (last && last.to === at && parent)
      notes[notes.length - 1] = { ...last, to: at + node.nodeSize, text: last.text + text }
    else notes.push({ from: at, to: at + node.nodeSize, text, section })
  })
  return notes
}
