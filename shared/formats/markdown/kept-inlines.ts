import type { Inline } from '../../domain/document.ts'

/** What stays of a block's content: a piece, the index of the piece it comes from, and the offset in that one's text. */
export interface KeptInline {
  readonly inline: Inline
  readonly index: number
  readonly from: number
}

/**
 * The content of a block with its notes to self left out and the white space around them closed up:
 * "fast (say how) and safe" becomes "fast and safe", "tools (which?)." becomes "tools.".
 * Content without a note comes back as it is.
 */
export function keptInlines(content: readonly Inline[]): KeptInline[] {
  let kept: KeptInline[] = []
  let removed = false
  content.forEach((inline, index) => {
    if (isNote(inline)) {
      removed = true
      return
    }
    if (removed) {
      const before = closeUp(kept, inline)
      kept = [...before, ...opened(before, inline, index)]
    } else kept.push({ inline, index, from: 0 })
    removed = removed && kept.at(-1)?.index !== index
  })
  return removed ? withoutEnd(kept) : kept
}

function isNote(inline: Inline): boolean {
  return inline.kind === 'text' && inline.marks.some((mark) => mark.kind === 'note')
}

/** What stands before a removed note, ready for what follows it: no space before a closing sign, no line end twice. */
function closeUp(kept: readonly KeptInline[], next: Inline): KeptInline[] {
  const tight = next.kind === 'break' || /^\s*(?:[.,;:!?)\]}]|$)/u.test(next.text)
  return tight ? withoutEnd(kept, next.kind === 'text') : [...kept]
}

/** What follows a removed note, without the white space that stood between the two. */
function opened(kept: readonly KeptInline[], inline: Inline, index: number): KeptInline[] {
  const last = kept.at(-1)?.inline
  const apart = last === undefined || last.kind === 'break' || /\s$/u.test(last.text)
  if (inline.kind === 'break') return last === undefined ? [] : [{ inline, index, from: 0 }]
  const sign = /^\s+(?=[.,;:!?)\]}])/u.exec(inline.text)?.[0].length
  const from = sign ?? (apart ? inline.text.length - inline.text.trimStart().length : 0)
  const text = inline.text.slice(from)
  return text === '' ? [] : [{ inline: { ...inline, text }, index, from }]
}

/** Without the white space (and, unless told otherwise, the line ends) that a removed note leaves at the end. */
function withoutEnd(kept: readonly KeptInline[], keepBreaks = false): KeptInline[] {
  const last = kept.at(-1)
  if (!last) return []
  const before = kept.slice(0, -1)
  if (last.inline.kind === 'break') return keepBreaks ? [...kept] : withoutEnd(before)
  const text = last.inline.text.trimEnd()
  return text === '' ? withoutEnd(before, keepBreaks) : [...before, { ...last, inline: { ...last.inline, text } }]
}
