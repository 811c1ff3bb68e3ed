import type { Inline } from '../../domain/document.ts'
import type { TypstInline } from './typst-data.ts'

/** Pieces of a line with the white space at its ends taken off. */
export function typstInlines(content: readonly Inline[]): TypstInline[] {
  const pieces = content.map<TypstInline>((inline) => {
    if (inline.kind === 'break') return { kind: 'break' }
    const has = (kind: 'bold' | 'italic') => inline.marks.some((mark) => mark.kind === kind)
    const href = inline.marks.find((mark) => mark.kind === 'link')?.href ?? null
    return { kind: 'text', text: inline.text.replace(/\s+/gu, ' '), bold: has('bold'), italic: has('italic'), href }
  })
  return trimmed(pieces).flatMap(withJoins)
}

function trimmed(pieces: readonly TypstInline[]): TypstInline[] {
  const says = (piece: TypstInline) => piece.kind === 'text' && piece.text.trim() !== ''
  const kept = pieces.slice(Math.max(pieces.findIndex(says), 0), pieces.findLastIndex(says) + 1)
  return kept.map((piece, index) => {
    if (piece.kind !== 'text') return piece
    const left = index === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: index === kept.length - 1 ? left.trimEnd() : left }
  })
}

const longWord = /[^\s\u2e80-\u9fff\uac00-\ud7af]{50,}/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const stretch = 12

/** Gives a word too long for a line the places where it may be broken; nothing is added to its characters. */
function withJoins(piece: TypstInline): TypstInline[] {
  if (piece.kind !== 'text' || !longWord.test(piece.text)) return [piece]
  const units = Array.from(graphemes.segment(piece.text), ({ segment }) => segment)
  const parts = Array.from({ length: Math.ceil(units.length / stretch) }, (_, index) =>
    units.slice(index * stretch, (index + 1) * stretch).join(''),
  )
  return parts.flatMap<TypstInline>((text, index) => [
    ...(index === 0 ? [] : [{ kind: 'join' as const }]),
    { ...piece, text },
  ])
}
