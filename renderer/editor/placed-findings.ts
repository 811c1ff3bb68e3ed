import type { Node } from '@tiptap/pm/model'
import type { SectionCheck } from '../../shared/contract/checks.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { sectionText } from '../../shared/formats/section-text.ts'
import { liveSection } from './live-sections.ts'

/** A finding at editor positions. */
export interface PlacedFinding {
  readonly from: number
  readonly to: number
  readonly section: string
  readonly finding: Finding
}

/** Puts findings where their words stand now. Findings of a section that was edited since the check are left out. */
export function placedFindings(doc: Node, checks: readonly SectionCheck[]): PlacedFinding[] {
  const bySection = new Map(checks.map((check) => [check.section, check]))
  const placed: PlacedFinding[] = []
  doc.forEach((node, at) => {
    const check = bySection.get(node.attrs.id)
    if (check) placed.push(...inSection(node, at, check))
  })
  return placed
}

function inSection(node: Node, at: number, check: SectionCheck): PlacedFinding[] {
  const { text, map } = sectionText(liveSection(node))
  if (text !== check.text) return []
  const positions = map.map((span) => ({ ...span, at: positionOf(node, at, span) }))
  const place = (offset: number, end: boolean) => {
    const span = positions.find((one) =>
      end ? one.start < offset && offset <= one.end : one.start <= offset && offset < one.end,
    )
    return span ? span.at + offset - span.start : null
  }
  return check.findings.flatMap((finding) => {
    const [from, to] = [place(finding.start, false), place(finding.end, true)]
    return from !== null && to !== null && from < to ? [{ from, to, section: check.section, finding }] : []
  })
}

/** The editor position of the first character of a span: down the path of block indexes, then past earlier inlines. */
function positionOf(
  section: Node,
  at: number,
  span: { path: readonly number[]; inline: number; from: number },
): number {
  let node = section
  let position = at + 1
  for (const index of [...span.path, span.inline]) {
    for (let i = 0; i < index; i += 1) position += node.child(i).nodeSize
    node = node.child(index)
    position += node.isText ? 0 : 1
  }
  return (node.isText ? position : position - 1) + span.from
}
