import { Extension } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'

/**
 * Keeps a citation while its end is rewritten. A citation does not grow with what is typed behind it, so the last word of a cited
 * sentence would lose it by being corrected. Whoever deletes there or types over goes on inside the citation, until the sentence is
 * ended or the caret goes elsewhere.
 */
export const CitationKeeper = Extension.create({
  name: 'citationKeeper',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, after) {
        const [tr] = transactions
        if (!tr?.docChanged || transactions.length > 1 || tr.getMeta('history$') !== undefined) return null
        return after.selection.empty ? kept(tr, before, after) : null
      },
    }),
  ],
})

function kept(tr: Transaction, before: EditorState, after: EditorState): Transaction | null {
  const change = changeAt(tr, after.selection.from)
  if (!change) return null
  const { oldFrom, oldTo, from, to } = change
  const typed = after.doc.textBetween(from, to)
  const stored = citationIn(before.storedMarks ?? [])
  const going = oldFrom === oldTo && stored ? shared(stored, cited(after.doc, to)) : null
  const rewritten = oldTo > oldFrom ? shared(cited(after.doc, from), cited(before.doc, oldTo)) : null
  const citation = going ?? rewritten
  if (!citation || /[.!?…]\s*$/u.test(typed)) return null
  const next = after.tr
  if (rewritten && from < to && !after.doc.rangeHasMark(from, to, rewritten.type)) next.addMark(from, to, rewritten)
  const around = next.selection.$from.marks().filter(({ type }) => type !== citation.type)
  return next.setStoredMarks(citation.addToSet(around))
}

interface Change {
  readonly oldFrom: number
  readonly oldTo: number
  readonly from: number
  readonly to: number
}

/** The one change of a transaction, when it ends at the caret and stays within a line of text. */
function changeAt({ mapping, docs }: Transaction, caret: number): Change | null {
  const changes: Change[] = []
  for (const map of mapping.maps)
    map.forEach((oldFrom, oldTo, from, to) => {
      changes.push({ oldFrom, oldTo, from, to })
    })
  const [change] = changes
  const doc = docs[0]
  if (!change || !doc || changes.length > 1 || change.to !== caret) return null
  return doc.resolve(change.oldFrom).sameParent(doc.resolve(change.oldTo)) ? change : null
}

/** The citation of the text that ends at a position. */
const cited = (doc: Node, at: number) => citationIn(doc.resolve(at).nodeBefore?.marks ?? [])

const citationIn = (marks: readonly Mark[]) => marks.find(({ type }) => type.name === 'citation') ?? null

const shared = (one: Mark | null, other: Mark | null) => (one && other && one.eq(other) ? one : null)
