import { type Token, tokens } from '../../text/tokens.ts'

const boundary =
  /[,(;:–—/·|]|\s(?:and|or|of|for|in|with|to|at|from|on|by|under|within|across|that|which|who|covering|including|valid|expir(?:es|y|ing)|renewed|since|until|till|each|every|per|used|held|issued|plus|as|about|around|between|during|through|where|when|after|before|over|into|using|via|against|towards?|worth|so)\s|\s(?:two|three|four|five|six|seven|\d+) (?:days|nights|evenings|mornings|hours|times|weeks|months|years) (?:an?|per|each|every|of|in)\b|\s(?:one|every|each|alternate) (?:day|night|evening|morning|weekend|week|month|year)s?(?= in\b|[,.;]|$)/iu

/** The noun that a phrase is about: "hypertension clinic" of "Weekly hypertension clinic for 30 patients". Null for an empty phrase. */
export function phraseHead(phrase: string): Token | null {
  const plain = phrase.replace(/\s*\([^)]*\)/gu, '').replace(/(?<=[\p{Lu}\d])\/(?=[\p{Lu}\d])/gu, 'x')
  const at = boundary.exec(plain)?.index ?? plain.length
  return tokens(plain.slice(0, at)).at(-1) ?? null
}
