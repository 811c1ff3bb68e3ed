import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PlacedFinding } from '../placed-findings.ts'

const key = new PluginKey<DecorationSet>('finding-marks')

/** Set on a transaction that brings the findings of the latest check. */
export const newFindings = 'new-findings'

/** Shows what the check found. A mark goes as soon as its words are edited; the next check says whether it comes back. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => {
          const fresh: readonly PlacedFinding[] | undefined = tr.getMeta(newFindings)
          if (fresh) return DecorationSet.create(tr.doc, fresh.map(decoration))
          if (!tr.docChanged) return set
          const mapped = set.map(tr.mapping, tr.doc)
          const gone = touched(tr.mapping.maps).flatMap(([from, to]) => mapped.find(from, to))
          return gone.length > 0 ? mapped.remove(gone) : mapped
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

function decoration({ from, to, finding }: PlacedFinding): Decoration {
  return Decoration.inline(from, to, { class: `finding finding-${finding.level}`, title: finding.why })
}

function touched(maps: readonly { forEach(f: (a: number, b: number, from: number, to: number) => void): void }[]) {
  const ranges: [number, number][] = []
  for (const map of maps)
    map.forEach((_oldFrom, _oldTo, from, to) => {
      ranges.push([from, to])
    })
  return ranges
}
