import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node, Schema } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { sectionPosition } from './section-position.ts'

interface Words {
  readonly text: string
  readonly evidence: readonly string[]
}

/** New words in the place of old ones; none take those out. */
export interface Replacement extends Words {
  readonly old: string
  /** Which of the places that have the old words, from 0: the first unless it is said. */
  readonly nth?: number
  /** Only the words that differ change, so that bold, links and citations stay. */
  readonly keepsMarks?: boolean
}

/** A rewriting of which a part is taken. */
export interface PartOfRewriting {
  /** New sentences in the place of the words they came from. */
  readonly replaced: readonly Replacement[]
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
  for (const { old, nth, keepsMarks = false, ...words } of lastFirst(tr.doc, section, replaced)) {
    const at = placeOfWords(tr.doc, section, old, nth)
    if (!at) return false
    if (words.text === '') takeOut(tr, at)
    else if (keepsMarks) reword(tr, at, words.text)
    else tr.replaceWith(at.from, at.to, citedText(editor.schema, words))
  }
  for (const old of gone) {
    const at = placeOfWords(tr.doc, section, old)
    if (!at) return false
    takeOut(tr, at)
  }
  for (const words of added) append(tr, section, citedText(editor.schema, words))
  editor.view.dispatch(tr)
  return true
}

/** The last in the text comes first, so that none is counted among places that another has made or taken. */
function lastFirst(doc: Node, section: string, replaced: readonly Replacement[]): readonly Replacement[] {
  const from = ({ old, nth }: Replacement) => placeOfWords(doc, section, old, nth)?.from ?? 0
  return replaced.toSorted((one, other) => from(other) - from(one))
}

function takeOut(tr: Transaction, at: Place): void {
  const { from, to } = withSurroundings(tr.doc, at)
  tr.delete(from, to)
}

/** Changes only the words that differ. */
function reword(tr: Transaction, { from, to }: Place, text: string): void {
  const before = tr.doc.textBetween(from, to, '', leaf)
  const most = Math.min(before.length, text.length)
  let head = 0
  while (head < most && before[head] === text[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1
  const words = text.slice(head, text.length - tail)
  const marks = tr.doc.resolve(Math.max(from + 1, from + head)).marks()
  tr.replaceWith(from + head, to - tail, words === '' ? [] : tr.doc.type.schema.text(words, marks))
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

/** What stands in found words for anything that is no text, such as a line break. */
export const leaf = '\uFFFC'

/** Where words stand in a section in one piece of text; null when they do not. Of several such places the first, or the `nth` from 0. */
function placeOfWords(doc: Node, section: string, words: string, nth = 0): Place | null {
  return placesOfWords(doc, section, words)[nth] ?? null
}

/** All places of a section that have these words in one piece of text, in order. */
export function placesOfWords(doc: Node, section: string, words: string): readonly Place[] {
  const place = sectionPosition(doc, section)
  const found: Place[] = []
  if (!place || words === '') return found
  place.node.descendants((node, at) => {
    if (!node.isTextblock) return
    const text = node.textBetween(0, node.content.size, '', leaf)
    for (let index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) {
      const from = place.from + at + 1 + index
      found.push({ from, to: from + words.length })
    }
  })
  return found
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
