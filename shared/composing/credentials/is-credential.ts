import type { Entry } from '../../domain/entry.ts'
import { listed } from '../phrases/listed.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { heldProofs, proofLike, severalOf } from './credential-words.ts'
import { isDegree } from './is-degree.ts'

/** What is known or listed, not held. */
const unproved = /\b(?:exposure|experience|knowledge|awareness|interest|understanding|familiarity|skills?)\b/iu

/** Whether a line names something held, by what it is called or by where it stands. */
export function isCredential(text: string, entry: Entry | null): boolean {
  if (/^(?:expir|valid\b|renew|exp\b|licen[cs]e no)/iu.test(text)) return false
  if (
    text.split(/\s+/u).length > 16 ||
    unproved.test(entry?.organisation ? text.replace(entry.organisation, '') : text) ||
    /\b(?:delivered|taught|trained|assessed)\b/iu.test(text)
  )
    return false
  if (isDegree(text)) return true
  const proof = heldProofs.has(phraseHead(text)?.word ?? '') || severalOf.test(text)
  if (entry === null || entry.kind === 'other' || entry.kind === 'skill')
    return proof || /^(?:enhanced|basic|standard) (?:dbs|pvg|disclosure)\b/iu.test(text) || proofLike.test(text)
  if (entry.kind === 'certificate') return entry.title !== null || listed(text).length < 3
  const line = entry.title !== null && text.startsWith(entry.title)
  if (entry.kind === 'education') return line || proof || proofLike.test(text)
  if (/\bchecks?\b/iu.test(text) && !/\b(?:dbs|crb|background|security|disclosure|police) check/iu.test(text))
    return false
  if (/ for (?:\d|two|three|four|five|six|all|our|local|clients|customers)\b/u.test(text)) return false
  return (proof || /^Level \d/u.test(text)) && text.split(/\s+/u).length < 8
}
