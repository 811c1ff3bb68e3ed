import type { Node } from '@tiptap/pm/model'

/** A cited stretch of the document; positions are the editor's. */
export interface CitationRun {
  readonly from: number
  readonly to: number
  readonly evidence: readonly string[]
}

/** The cited stretches in order. Neighbouring texts with the same citation (one of them bold, say) are one stretch. */
export function citationRuns(doc: Node): CitationRun[] {
  const runs: CitationRun[] = []
  doc.descendants((node, at) => {
    if (!node.isText) return
    const mark = node.marks.find(({ type }) => type.name === 'citation')
    if (!mark) return
    const evidence: readonly string[] = mark.attrs.evidence
    const last = runs.at(-1)
    if (last && last.to === at && last.evidence.join() === evidence.join())
      runs[runs.length - 1] = { ...last, to: at + node.nodeSize }
    else runs.push({ from: at, to: at + node.nodeSize, evidence })
  })
  return runs
}
