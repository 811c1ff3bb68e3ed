import type { Entry } from '../../domain/entry.ts'
import { listed } from '../phrases/listed.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { heldProofs, proofLike } from './credential-words.ts'
import { isDegree } from './is-degree.ts'

const expiry = /, (?<how>(?:exp\.?|expir(?:es|y|ing)|valid (?:until|to|till)) [^,()]*\d)(?=$|,)/giu

/** Several certificates on one line, each of which shows by its own words that it is one; null for one with its place and year. */
export function severalProofs(text: string, entry: Entry | null): readonly string[] | null {
  const own = text.replace(expiry, ' ($<how>)')
  const items = entry?.kind === 'certificate' && !isDegree(text) ? listed(own) : []
  const proof = (item: string) =>
    heldProofs.has(phraseHead(item)?.word ?? '') || proofLike.test(item) || /^[\p{Lu}\d+]{2,}(?=$|\s)/u.test(item)
  const year = items.some((item) => /^\(?(?:19|20)\d{2}/u.test(item))
  return (items.length > 2 || (items.length > 1 && (items.every(isLetters) || items.every(endsAsProof)))) &&
    !year &&
    items.every(proof)
    ? items
    : null
}

const isLetters = (item: string): boolean => /^\p{Lu}{2,6}$/u.test(item)

/** "Schengen visa": its last word says what it is, so that it is neither the place nor the giver of the one before it. */
const endsAsProof = (item: string): boolean =>
  / (?:licen[cs]e|permit|card|ticket|visa|passport|certificate|vaccination)$/iu.test(item)
