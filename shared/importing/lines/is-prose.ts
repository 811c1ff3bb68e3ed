import { remembered } from '../../text/remembered.ts'
import { tokens } from '../../text/tokens.ts'
import { actionVerbs } from '../words/action-verbs.ts'

/** Small words that sentences have and headers seldom do. */
const sentenceWords: ReadonlySet<string> = new Set(
  `a an the to with by that which their our was were is are be been being has have had from into on as at this these those it its we i my me you your he she they who whom whose where when while than through using
  including within across during over under after before between up out all both each more most such so not no can could would will may might also
  der die das den dem ein eine einen einer und mit von für ist war wurde auf bei zur zum als aus ich wir durch
  le la les un une des du avec pour est était dans sur par je nous et el los las una con para es fue en por que`.split(
    /\s+/u,
  ),
)

/** So many characters show whether a text is prose. */
const enough = 200

/** True when a line reads as a sentence or a statement of what was done, rather than as a piece of a header or a list of names. */
export function isProse(text: string): boolean {
  return proseScore(text) >= 1
}

/** From below 0 (a header) to 2 and more (surely a sentence). */
export const proseScore = remembered(freshProseScore)

function freshProseScore(text: string): number {
  const all = tokens(text.length > enough ? text.slice(0, enough) : text)
  const count = all.length
  if (count < 3) return -1
  let [small, lower] = [0, 0]
  for (let index = 1; index < count; index += 1) {
    const { word = '', text: written = '' } = all[index] ?? {}
    if (sentenceWords.has(word)) small += 1
    if (/^\p{Ll}/u.test(written)) lower += 1
  }
  const first = all[0]?.word ?? ''
  let score = count >= 12 ? 0.6 : count >= 8 ? 0.3 : -0.2
  score += Math.min(0.8, (small / count) * 3)
  score += lower / count > 0.6 ? 0.5 : lower / count < 0.34 ? -0.7 : 0
  if (/[.!?…]["”')\]]*$/u.test(text) && !/(?:\b\p{L}{1,4}\.)$/u.test(text.slice(-6)) && count >= 5) score += 0.7
  if (isAction(first) && count >= 4) score += lower / count > 0.4 ? 0.9 : 0.3
  if (/^(?:i|we|my|ich|je)$/u.test(first) && count >= 4) score += 0.8
  if (/[|·•]|\s[–—]\s/u.test(text) && count < 16) score -= 0.5
  return score
}

/** A verb that opens a line about what somebody did ("Led", "Managing", "Wrote"). */
export function isAction(word: string): boolean {
  return actionVerbs.has(word) || /^\p{L}{3,}(?:ed|ized|ised|ing)$/u.test(word)
}
