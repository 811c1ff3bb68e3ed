import { postalAddresses } from '../drafting/masking/postal-addresses.ts'

const longest = 140
const wordsInPart = 5

/** True for words that are a postal address and nothing more: "14 Mill Row, Carrick, Co. Leitrim". */
export function isAddress(text: string): boolean {
  const plain = text.replace(/^\s*(?:home )?address:?\s*/iu, '').trim()
  if (plain.length > longest) return false
  const parts = plain.split(/\s*[,\n|·•;]\s*/u).filter(Boolean)
  const found = postalAddresses(plain)
  return (
    parts.every((part) => part.split(/\s+/u).length <= wordsInPart) &&
    parts.some((part) => found.some((address) => address.startsWith(part) || part.startsWith(address)))
  )
}
