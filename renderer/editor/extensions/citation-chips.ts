import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type CitationRun, citationRuns } from '../citations/citation-runs.ts'

interface Chips {
  readonly signature: string
  readonly set: DecorationSet
}

const key = new PluginKey<Chips>('citation-chips')

/** A small number behind each cited stretch, counting evidence in the order it first appears. */
export const CitationChips = Extension.create({
  name: 'citationChips',
  addProseMirrorPlugins: () => [
    new Plugin<Chips>({
      key,
      state: {
        init: (_, state) => build(state.doc),
        apply: (tr, before) => {
          if (!tr.docChanged) return before
          const runs = citationRuns(tr.doc)
          const signature = runs.map((run) => run.evidence.join()).join('|')
          if (signature !== before.signature) return build(tr.doc)
          const set = before.set.map(tr.mapping, tr.doc)
          return standAt(set, runs) ? { signature, set } : build(tr.doc)
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

/** Whether each number still stands where its stretch ends: one whose words were replaced went with them. */
function standAt(set: DecorationSet, runs: readonly CitationRun[]): boolean {
  const places = new Set(set.find().map(({ from }) => from))
  return places.size === runs.length && runs.every(({ to }) => places.has(to))
}

function build(doc: Node): Chips {
  const runs = citationRuns(doc)
  const numbers = new Map<string, number>()
  for (const id of runs.flatMap((run) => run.evidence)) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  const chips = runs.map((run) => {
    const label = run.evidence.map((id) => numbers.get(id)).join(', ')
    return Decoration.widget(run.to, () => chip(label, run.evidence), {
      side: -1,
      key: `${label} ${run.evidence.join()}`,
      ignoreSelection: true,
    })
  })
  return { signature: runs.map((run) => run.evidence.join()).join('|'), set: DecorationSet.create(doc, chips) }
}

function chip(label: string, evidence: readonly string[]): HTMLElement {
  const element = document.createElement('sup')
  element.className = 'chip'
  element.contentEditable = 'false'
  element.dataset.evidence = evidence.join(' ')
  element.textContent = label
  element.setAttribute('aria-label', `evidence ${label}`)
  element.setAttribute('role', 'note')
  return element
}
