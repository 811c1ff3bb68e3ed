import { phraseHead } from '../phrases/phrase-head.ts'
import { heldProofs, severalOf, withoutArticle } from './credential-words.ts'

/** What stands before what is held. */
const frame = /^(?:I (?:hold|have held|took)|I (?:am|have been)) /u
const counted = /^(?:an?|the|my|two|three|four|five|six|seven|eight|nine|ten|both|all|several|\d+) /iu
/** Names that stand without an article: of several, in letters, or of a standing. General knowledge of CVs. */
const bare =
  /^(?:GCSEs?|A[- ][Ll]evels?|O[- ][Ll]evels?|Highers|GCEs?|[Dd]riving licences|Level \d)\b|^[\p{Lu}\d][\p{Lu}\d./&()+-]*(?: [\p{Lu}\d][\p{Lu}\d./&()+-]*)*$/u
/** What tells when or how long something held holds, and stands in a bracket or nowhere. */
const loose = /\b(?:issued|renewed|renews|refreshed|updated|expir\p{L}+|valid|lapsed|expected)\b|\d{4}$|: | [-–] /u
/** "in A, B and C", "A, B and C": a list that ends like one. */
const list = /^[^,]+(?:, [^,]+)*,? and [^,]+$/u
const listOf = /^[^,]+ (?:in|including|of|for) [^,]+(?:, [^,]+)*,? and [^,]+$/u

/**
 * Whether a sentence that says what one holds or is reads as one: what is held has its article or needs none, and no comma is left that might part two things as well as add one to the
 * other. "I hold a Diploma, Botany from Fenwick College" does not.
 */
export function holdsSurely(sentence: string): boolean {
  const said = frame.exec(sentence)?.[0]
  if (!said) return true
  const what = sentence.slice(said.length).replace(/\s*\([^()]*\)/gu, '')
  if (/^I (?:am|have been) /u.test(said)) return !/,/u.test(what) || list.test(what)
  const [thing = '', ...places] = what.split(/ (?:from|at|since) (?=\p{Lu}|the |\d)/u)
  if (/[;()]/u.test(what) || loose.test(thing)) return false
  if (thing.includes(',') && !listOf.test(thing)) return false
  if (places.some((place) => /,.*,/u.test(place))) return false
  const head = phraseHead(thing)?.word ?? ''
  return (
    counted.test(thing) ||
    /\btraining$/u.test(thing) ||
    bare.test(thing) ||
    severalOf.test(thing) ||
    (heldProofs.has(head) && (/s$/u.test(head) || withoutArticle.has(head)))
  )
}
