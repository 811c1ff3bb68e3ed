import { fold } from '../../text/fold.ts'

const known = new Map<string, string>()

/**
 * A text as the cue tables expect it: folded, white space single, and no longer than a long line so that cues cost little.
 * Kept for a while, because a line is asked about many times while a posting is read.
 */
export function cueText(text: string): string {
  const part = text.length > 700 ? text.slice(0, 700) : text
  const cached = known.get(part)
  if (cached !== undefined) return cached
  if (known.size > 5_000) known.clear()
  const made = fold(seen(part)).replace(/\s+/gu, ' ').trim()
  known.set(part, made)
  return made
}

/** Signs that nobody sees: the letters of the tag block are read as what they stand for, other invisible ones are left out. */
function seen(text: string): string {
  return text
    .replace(/[\u{e0020}-\u{e007e}]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe0000))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu, '')
}
