import type { RankedEvidence } from '../../domain/match.ts'
import { tokens } from '../../text/tokens.ts'

/** Whether the item itself uses a word of the requirement or is a thing of the kind it asks for, a paper where it asks for papers; reasons of kindred words are told with an arrow, those of its role or employer in brackets. */
export function sharesWords({ why }: RankedEvidence): boolean {
  return why.some(
    (reason) =>
      (!/→|\((?:role|employer)\)$|^\d/u.test(reason) && !light.test(reason)) ||
      reason.endsWith('(what it is)') ||
      isWordOfPhrase(reason),
  )
}

/** "cash → cash handling": the item's word is one of the phrase that is asked for; "LIMS" is all of them. */
function isWordOfPhrase(reason: string): boolean {
  if (/\((?:role|employer)\)$/u.test(reason)) return false
  const [own = '', phrase = ''] = reason.split(' → ')
  if (!phrase.includes(' ') || light.test(own)) return false
  const initials = (phrase.match(/(?<!\p{L})\p{L}/gu) ?? []).join('')
  if (own.length > 1 && own === initials.toUpperCase()) return true
  const asked = new Set(tokens(phrase).map(({ word }) => singular(word)))
  return tokens(own).every(({ word }) => asked.has(singular(word)))
}

/** "Managed" is no word of "case management". */
const singular = (word: string): string => word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '')

/** Whether all that an item itself has in common with a requirement is a word that says nothing. */
export const sharesOnlyLight = ({ why }: RankedEvidence): boolean => {
  const own = why.filter((reason) => !/\((?:role|employer)\)$|^\d/u.test(reason))
  return own.length > 0 && own.every((reason) => light.test(reason))
}

/** "Look after a design system" and "looked after the shop" share nothing, nor do "deal with leases" and "dealt with emergencies". */
const light =
  /^(?:(?:look|deal)(?:s|ed|ing)?|dealt|worth|paid|put(?:s|ting)?|go(?:es|ing)?|quarters?|quarterly|weeks?|weekly|months?|monthly|years?|annual(?:ly)?|days?|daily|mornings?)$/iu

/** Whether all that an item itself has in common with a requirement is whom they speak of: the patients of "answer queries from patients" are no answer. */
export const sharesOnlyPeople = ({ why }: RankedEvidence): boolean => {
  const own = why.filter((reason) => !/\((?:role|employer)\)$|^\d/u.test(reason))
  return own.length > 0 && own.every((reason) => people.test(reason))
}

const people =
  /^(?:clients?|customers?|patients?|pupils?|children|families|family|students?|parents?|mums?|dads?|guests?|users?|people|(?:the )?public|visitors?|residents?|members?|officers?|nurses?|pets?|animals?|adults?|women|men|owners|engineers|managers?|assistants?)$/iu
