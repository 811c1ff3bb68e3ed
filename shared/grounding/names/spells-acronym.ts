import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'

/** Whether the word at this place is part of what the evidence has as letters, at least so many: "Accident and Emergency" from "A&E". */
export function spellsAcronym(claim: Claim, at: number, grounds: Grounds, least = 2): boolean {
  for (let from = Math.max(0, at - 5); from <= at; from += 1) {
    let initials = ''
    for (const [step, { word }] of claim.words.slice(from, from + 6).entries()) {
      initials += word === 'and' ? '&' : /^(?:of|the|for|in)$/u.test(word) ? '' : word.slice(0, 1)
      const letters = initials.replace('&', '').length
      if (
        letters >= least &&
        from + step >= at &&
        (grounds.acronyms.has(initials) || grounds.acronyms.has(initials.replace('&', '')))
      )
        return true
    }
  }
  return false
}
