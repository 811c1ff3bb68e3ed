import { fold } from '../text/fold.ts'

/** A text as the cue tables expect it: folded, white space single, and no longer than a long line so that cues cost little. */
export function cueText(text: string): string {
  return fold(text.slice(0, 700)).replace(/\s+/gu, ' ').trim()
}
