import { cueText } from '../cues/cue-text.ts'
import type { Zone } from '../lines/zone.ts'

/** What an introduction without known words leads up to, by how it ends. */
export function introZone(text: string): Zone | null {
  const plain = cueText(text).replace(/[\s:…,.]+$/u, '')
  if (/\bnices?\b|\bbonus(?:es)?\b/u.test(plain)) return 'nice'
  if (/^(?:so )?why (?!you)\S+(?: \S+)?\??$/u.test(plain)) return 'benefits'
  if (/^what (?:the|an?|our) .{2,40} (?:does|do|will do|did)$/u.test(plain)) return 'duty'
  if (
    /^(?:we are|we're|our|this is|ours is)\b/u.test(plain) &&
    !/\b(?:looking|seeking|after|expect|need)\b/u.test(plain)
  )
    return 'company'
  if (
    /^(?:candidates?|applicants?|you|the (?:successful|ideal) \p{L}+|post ?holders?) (?:must|should|need|will need)\b/u.test(
      plain,
    )
  )
    return 'must'
  if (
    /\b(?:should|must|need|have|need to|needs|has|had|who|with|if|if you|if you're|if you are|if you have|requires?|bring|possess|able to|demonstrate|required)$/u.test(
      plain,
    )
  )
    return 'must'
  if (
    /\b(?:will|would|you'll|you'd|will be|include|includes|including|involves?|vous|responsible for|work to|is to|are to|expected to|tasked with)$/u.test(
      plain,
    )
  )
    return 'duty'
  return null
}
