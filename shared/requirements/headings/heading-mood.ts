import type { Zone } from '../lines/zone.ts'
import { type HeadingCue, headingCues, lesserCue, wishCue } from './heading-cues.ts'
import { headingCuesAbroad } from './heading-cues-abroad.ts'

export interface HeadingMood {
  readonly zone: Zone
  /** From 1, leaning, to 3 and more, plain. */
  readonly strength: number
}

/**
 * What the wording of a heading speaks for, or null when it holds none of the cues: each family of cues votes with its weight, what one
 * has taken no other sees ("not a deal-breaker" holds no deal-breaker), and of equals the one named first wins. Takes a plain heading.
 */
export const headingMood = (plain: string): HeadingMood | null => moodBy(headingCues, plain)

/** The same for wordings in German, French, Spanish, Dutch and Italian; ask it only where English says nothing. */
export const moodAbroad = (plain: string): HeadingMood | null => moodBy(headingCuesAbroad, plain)

function moodBy(cues: readonly HeadingCue[], plain: string): HeadingMood | null {
  const votes = new Map<Zone, number>()
  let rest = plain.split(' ').slice(0, 20).join(' ')
  for (const { zone, weight, words } of cues) {
    const match = words.exec(rest)
    if (!match) continue
    votes.set(zone, (votes.get(zone) ?? 0) + weight)
    rest = `${rest.slice(0, match.index)}|${rest.slice(match.index + match[0].length)}`
  }
  let best: HeadingMood | null = null
  for (const [zone, strength] of votes) if (!best || strength > best.strength) best = { zone, strength }
  return best
}

const insists =
  /\b(?:need|needs|needed|must|require|requires|required|requirements|essential|expect|expected|necessary|will|youll)\b/u

/** True when a heading about the person wishes beside one that asks: "The perfect person might", not "You will also need". */
export const isLesser = (plain: string): boolean => lesserCue.test(plain) && !insists.test(plain)

/** True when a heading that says nothing else wishes: "Things that would make us smile". */
export const announcesWishes = (plain: string): boolean => wishCue.test(plain) && !insists.test(plain)
