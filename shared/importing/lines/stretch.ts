import type { Block } from '../../domain/block.ts'

/** A half-open stretch of one block's text. Every field and item of a reading is one, so nothing can be invented. */
export interface Stretch {
  readonly block: Block
  readonly start: number
  readonly end: number
}

export function stretchText(stretch: Stretch): string {
  return stretch.block.text.slice(stretch.start, stretch.end)
}

/** The stretch from `start` to `end` of another, both counted from its own start. */
export function within(stretch: Stretch, start: number, end: number): Stretch {
  return { block: stretch.block, start: stretch.start + start, end: stretch.start + end }
}

/** Without white space and loose punctuation at its ends; brackets, full stops and stars ("Art A*") that belong to the words stay. */
export function trimmed(stretch: Stretch): Stretch {
  const text = stretchText(stretch)
  if (plain.test(text)) return stretch
  const lead = /^(?:[\s,;:|·•–—\-/@~*=_#]|\p{Extended_Pictographic}|\uFE0F)+/u.exec(text)?.[0].length ?? 0
  const tail = /(?:(?<!(?<!\p{L})[A-G])\*|[\s,;:|·•–—\-/@~=_#])+$/u.exec(text.slice(lead))?.[0].length ?? 0
  const inner = within(stretch, lead, text.length - tail)
  return unbracketed(inner)
}

/** Most names begin and end with a letter or a figure and hold no bracket: there is nothing to take off. */
const plain = /^[\p{L}\d](?:[^()[\]]*[\p{L}\d])?$/u

/** "(London)" without its brackets; an opening or closing bracket that has no partner goes too. */
function unbracketed(stretch: Stretch): Stretch {
  const text = stretchText(stretch)
  const opens = (text.match(/[([]/gu) ?? []).length
  const closes = (text.match(/[)\]]/gu) ?? []).length
  const whole = /^[([].*[)\]]$/u.test(text) && opens === 1 && closes === 1
  if (whole) return trimmed(within(stretch, 1, text.length - 1))
  if (opens < closes && /[)\]]$/u.test(text)) return trimmed(within(stretch, 0, text.length - 1))
  if (opens > closes && /^[([]/u.test(text)) return trimmed(within(stretch, 1, text.length))
  if (opens > closes && /[([]$/u.test(text)) return trimmed(within(stretch, 0, text.length - 1))
  return stretch
}
