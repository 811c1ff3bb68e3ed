import type { Inline, Mark } from '../../../shared/domain/document.ts'

type Vouched = Extract<Mark, { kind: 'vouched' }>

/**
 * The day on which the person vouched for a statement, or null. Their word holds for what they said: once the text reads
 * otherwise, or only a part of it is marked, it does not.
 */
export function vouchedIn(text: string, inlines: readonly Inline[]): string | null {
  const marks = inlines.map(vouchedMark)
  const first = marks[0]
  if (!first || plain(first.words) !== plain(text)) return null
  return marks.every((mark) => mark?.words === first.words && mark.on === first.on) ? first.on : null
}

function vouchedMark(inline: Inline): Vouched | null {
  if (inline.kind !== 'text') return null
  return inline.marks.find((mark) => mark.kind === 'vouched') ?? null
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()
