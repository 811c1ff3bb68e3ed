import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node, Schema } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { sectionPosition } from './section-position.ts'

interface Words {
  readonly text: string
  readonly evidence: readonly string[]
}

/** A rewriting of which a part is taken. */
export interface PartOfRewriting {
  /** New sentences in the place of the words they came from. */
  readonly replaced: readonly (Words & { readonly old: string })[]
  /** Words that no new sentence came from, and that go. */
  readonly gone: readonly string[]
  /** New sentences that came from no words; they follow what is there, as bullets behind a list. */
  readonly added?: readonly Words[]
}

/**
 * Puts sentences in the place of the words they came from and takes others out, as one change; all else of the section stays as it is. False, and
 * nothing is changed, when any of those words are not there any more in one piece.
 */
export function rewriteSection(
  editor: Editor,
  section: string,
  { replaced, gone, added = [] }: PartOfRewriting,
): boolean {
  const tr = closeHistory(editor.state.tr)
  for (const { old, ...words } of replaced) {
    const at = placeOfWords(tr.doc, section, old)
    if (!at) return false
    tr.replaceWith(at.from, at.to, citedText(editor.schema, words))
  }
  for (const old of gone) {
    const at = placeOfWords(tr.doc, section, old)
    if (!at) return false
    const { from, to } = withSurroundings(tr.doc, at)
    tr.delete(from, to)
  }
  for (const words of added) append(tr, section, citedText(editor.schema, words))
  editor.view.dispatch(tr)
  return true
}

function citedText(schema: Schema, { text, evidence }: Words): Node {
  const { citation } = schema.marks
  return schema.text(text, citation && evidence.length > 0 ? [citation.create({ evidence: [...evidence] })] : [])
}

/** Behind what a section ends with: one more bullet, or one more sentence of its last paragraph. */
function append(tr: Transaction, section: string, words: Node): void {
  const place = sectionPosition(tr.doc, section)
  const last = place?.node.lastChild
  if (!place || !last) return
  const { paragraph, listItem } = words.type.schema.nodes
  const bullet = last.type.name.endsWith('List') && paragraph && listItem?.create(null, paragraph.create(null, words))
  if (bullet) tr.insert(place.to - 1, bullet)
  else if (!last.isTextblock) tr.insert(place.to, paragraph?.create(null, words) ?? [])
  else tr.insert(place.to - 1, last.content.size > 0 ? [words.type.schema.text(' '), words] : words)
}

interface Place {
  readonly from: number
  readonly to: number
}

/** Where words stand in a section in one piece of text; null when they do not. */
export function placeOfWords(doc: Node, section: string, words: string): Place | null {
  const place = sectionPosition(doc, section)
  if (!place || words === '') return null
  let from = -1
  place.node.descendants((node, at) => {
    const index =
      from < 0 && node.isTextblock ? node.textBetween(0, node.content.size, '', '\uFFFC').indexOf(words) : -1
    if (index >= 0) from = place.from + at + 1 + index
    return from < 0
  })
  return from < 0 ? null : { from, to: from + words.length }
}

/** A stretch with the space before or after it, or its whole bullet or paragraph where nothing else stands there. */
function withSurroundings(doc: Node, { from, to }: Place): Place {
  const $from = doc.resolve(from)
  if (from === $from.start() && to === $from.end()) {
    let depth = $from.depth
    while (depth > 2 && $from.node(depth - 1).childCount === 1) depth -= 1
    const only = $from.node(depth - 1).childCount === 1
    return only ? { from, to } : { from: $from.before(depth), to: $from.after(depth) }
  }
  const after = doc.textBetween(to, Math.min($from.end(), to + 1))
  const before = doc.textBetween(Math.max($from.start(), from - 1), from)
  if (/\s/u.test(after)) return { from, to: to + 1 }
  return { from: /\s/u.test(before) ? from - 1 : from, to }
}
