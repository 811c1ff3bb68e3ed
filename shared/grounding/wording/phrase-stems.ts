import { claimWords } from './claim-words.ts'
import { isNeutral } from './is-neutral.ts'

const stops =
  /[.;:()\n]|,|\b(?:in|on|at|for|with|to|by|from|through|during|and then|but|who|which|that|when|while|as|of about|after|before)\b/u

/**
 * The stems of what a phrase at the head of `text` names, up to a preposition or stop and at most six words. Words that carry no fact
 * are left out unless nothing else is there.
 */
export function phraseStems(text: string): string[] {
  const head = text.trimStart()
  const stop = stops.exec(head)
  const words = claimWords(stop ? head.slice(0, stop.index) : head.slice(0, 60)).slice(0, 6)
  const telling = words.filter((word) => !isNeutral(word))
  return (telling.length > 0 ? telling : words.filter(({ word }) => word.length > 3)).map(({ stem }) => stem)
}
