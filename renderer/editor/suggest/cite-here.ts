import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { sentences } from '../../../shared/text/sentences.ts'
import { blockText } from '../document/block-text.ts'
import type { Trigger } from './trigger.ts'

/**
 * Ties the sentence in front of the caret to evidence, beside what it cites already, and takes out what was typed to find it. Where
 * no words stand yet, the evidence's own words are written, cited.
 */
export function citeHere(editor: Editor, { from, to }: Pick<Trigger, 'from' | 'to'>, { id, text }: Evidence): void {
  const { schema } = editor
  const { citation } = schema.marks
  if (!citation) return
  const tr = closeHistory(editor.state.tr).delete(from, to)
  const said = sentenceBefore(tr.doc.resolve(from))
  if (!said) {
    const words = schema.text(text, [citation.create({ evidence: [id] })])
    editor.view.dispatch(tr.insert(from, words).removeStoredMark(citation))
    return
  }
  const before = citedIn(tr.doc.resolve(from), said, citation.name)
  tr.removeMark(said.from, said.to, schema.marks.vouched)
  tr.addMark(said.from, said.to, citation.create({ evidence: [...new Set([...before, id])] }))
  const space = from - said.to
  if (space > 0 && from === tr.doc.resolve(from).end()) tr.delete(said.to, from)
  editor.view.dispatch(tr.removeStoredMark(citation))
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The sentence, or the part of it, that ends where the caret stands. */
function sentenceBefore($caret: ResolvedPos): Stretch | null {
  const text = blockText($caret.parent).slice(0, $caret.parentOffset)
  const last = sentences(text).at(-1)
  return last ? { from: $caret.start() + last.start, to: $caret.start() + last.end } : null
}

function citedIn($at: ResolvedPos, { from, to }: Stretch, name: string): string[] {
  const cited: string[] = []
  $at.doc.nodesBetween(from, to, (node) => {
    const mark = node.marks.find(({ type }) => type.name === name)
    if (mark && Array.isArray(mark.attrs.evidence)) cited.push(...mark.attrs.evidence.map(String))
  })
  return cited
}
