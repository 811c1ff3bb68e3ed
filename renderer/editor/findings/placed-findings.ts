import type { Node } from '@tiptap/pm/model'
import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { CheckedSentence, Finding } from '../../../shared/domain/finding.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { liveSection } from '../sections/live-sections.ts'

/** A checked sentence at editor positions. */
export interface PlacedSentence {
  readonly from: number
  readonly to: number
  readonly checked: CheckedSentence
}

/** A finding at editor positions, in the sentence it was found in. */
export interface PlacedFinding {
  readonly from: number
  readonly to: number
  readonly section: string
  readonly finding: Finding
  readonly sentence: PlacedSentence | null
}

export const isVouched = ({ finding }: PlacedFinding) => finding.kind === 'vouched'

/** What the person vouches for, and a number that adds up, are marked and can be looked at like a finding, but are none. */
export const isToSettle = ({ finding }: PlacedFinding) => finding.kind !== 'vouched' && finding.kind !== 'derived'

/** Puts findings, and what is vouched for, where their words stand now. Those of a section that was edited since the check are left out. */
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
  const put = placer(node, at, check.text)
  if (!put) return []
  return [...check.findings, ...check.sentences.flatMap(vouchedFor), ...check.sentences.flatMap(derivedIn)]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((finding) => {
      const range = put(finding)
      const checked = check.sentences.find(({ start, end }) => start <= finding.start && finding.end <= end)
      const around = checked && put(checked)
      const sentence = around ? { ...around, checked } : null
      return range ? [{ ...range, section: check.section, finding, sentence }] : []
    })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a stretch of a section's checked text stands in the editor now; null when the section was edited since. */
export function placedStretch(doc: Node, { section, text }: SectionCheck, stretch: Stretch) {
  const found: ({ readonly from: number; readonly to: number } | null)[] = []
  doc.forEach((node, at) => {
    if (node.attrs.id === section) found.push(placer(node, at, text)?.(stretch) ?? null)
  })
  return found[0] ?? null
}

/** Turns offsets of a section's checked text into editor positions; null when its text is another by now. */
function placer(node: Node, at: number, checked: string) {
  const { text, map } = sectionText(liveSection(node))
  if (text !== checked) return null
  const positions = map.map((span) => ({ ...span, at: positionOf(node, at, span) }))
  const place = (offset: number, end: boolean) => {
    const span = positions.find((one) =>
      end ? one.start < offset && offset <= one.end : one.start <= offset && offset < one.end,
    )
    return span ? span.at + offset - span.start : null
  }
  return ({ start, end }: Stretch) => {
    const [from, to] = [place(start, false), place(end, true)]
    return from !== null && to !== null && from < to ? { from, to } : null
  }
}

function vouchedFor({ status, text, start, end, vouchedOn }: CheckedSentence): Finding[] {
  if (status !== 'vouched') return []
  const why = `You vouched for this${vouchedOn ? ` on ${vouchedOn}` : ''}. Nothing else backs it.`
  return [{ kind: 'vouched', level: 'note', start, end, quote: text, why }]
}

function derivedIn({ sums = [] }: CheckedSentence): Finding[] {
  return sums.map(({ start, end, quote, sum }) => ({ kind: 'derived', level: 'note', start, end, quote, why: sum }))
}

/** The editor position of the first character of a span: down the path of block indexes, then past earlier inlines. */
export function positionOf(
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
