import { fold } from '../text/fold.ts'

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
  const made = fold(part).replace(/\s+/gu, ' ').trim()
  known.set(part, made)
  return made
}
