import { remembered } from '../../text/remembered.ts'

const endings =
  /(?:isation|ization|ifications?|ational|ations?|itions?|utions?|ements?|ments?|ances?|ences?|ancy|ency|ically|ically|ical|ially|ively|ive|ative|itive|ors?|ers?|eers?|ists?|isms?|ships?|hoods?|ness|ful|less|able|ible|ability|ibility|ities|ity|ics?|al|ally|ary|ory|ery|ries|ry|ures?|ages?|ies|ied|ying|ions?|ing|ings|ed|es|ise[sd]?|ize[sd]?|ising|izing|ify|ified|ifies|ants?|ents?|ly|ty|cy|y|s|e|t)$/u

/**
 * What is left of a lower-case word without its derivational endings, so that "administration", "administered" and "administrator"
 * meet. At least four letters stay; shorter words are their own root.
 */
export const wordRoot: (word: string) => string = remembered(withoutEndings)

function withoutEndings(word: string): string {
  let root = word
  for (let round = 0; round < 3; round += 1) {
    const shorter = root.replace(endings, '')
    if (shorter === root || shorter.length < 4) break
    root = shorter
  }
  return root.replace(/([^aeiou])\1$/u, '$1')
}
