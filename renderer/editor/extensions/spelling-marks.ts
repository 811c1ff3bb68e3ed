import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { SpellingIssue } from '../spelling/issue.ts'

/** What the spelling found, at editor positions. `text` is the block it was found in. */
export interface PlacedIssue {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly issue: SpellingIssue
}

const key = new PluginKey<DecorationSet>('spelling-marks')

/** Marks that are shown now, in order. */
export function spellingIn(state: EditorState): readonly PlacedIssue[] {
  const marks = key.getState(state)?.find() ?? []
  return marks
    .map(({ from, to, spec }) => ({ from, to, text: String(spec.text), issue: spec.issue }))
    .toSorted((a, b) => a.from - b.from)
}

/** Puts what was found on a transaction. It is no change of the document. */
export const markSpelling = (tr: Transaction, found: readonly PlacedIssue[]): Transaction =>
  tr.setMeta(key, found).setMeta('addToHistory', false)

/** Underlines what the spelling found. A mark goes as soon as its words are edited; the next look says whether it comes back. */
export const SpellingMarks = Extension.create({
  name: 'spellingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, before, _, { doc }) => {
          const found: readonly PlacedIssue[] | undefined = tr.getMeta(key)
          if (found) return DecorationSet.create(doc, found.map(decoration))
          return tr.docChanged && before !== DecorationSet.empty ? moved(before, tr, doc) : before
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

function decoration({ from, to, text, issue }: PlacedIssue): Decoration {
  return Decoration.inline(from, to, { class: `spelling spelling-${issue.kind}` }, { text, issue })
}

function moved(before: DecorationSet, tr: Transaction, doc: Node): DecorationSet {
  const mapped = before.map(tr.mapping, doc)
  const gone: Decoration[] = []
  for (const map of tr.mapping.maps)
    map.forEach((_oldFrom, _oldTo, from, to) => {
      gone.push(...mapped.find(from, to))
    })
  return gone.length > 0 ? mapped.remove(gone) : mapped
}
