import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { withArticle } from '../phrases/with-article.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import type { PhrasePlace } from '../telling/phrase-place.ts'
import { plainGrade } from './plain-grade.ts'

const member =
  /^(?<what>(?:\p{L}+ ){0,3}(?:member|fellow|associate))(?<by> of|,) (?<of>[^,]+?)(?:,? since (?<since>(?:\p{L}+ )?\d{4})|,? \(?(?<when>(?:19|20)\d{2})\)?)?$/iu
const called = /^(?<what>.*\b(?:member|fellow)\b[^,]*?),? since (?<since>(?:\p{L}+ )?\d{4})$/iu

/**
 * A membership as a sentence: "Member, Guild of Printers, since 2014" → "I have been a member of the Guild of Printers since 2014". What has ended is told in the past. Null for
 * other phrases.
 */
export function memberSentence(phrase: string, { entry, period }: PhrasePlace): string | null {
  const belongs = body.exec(phrase)?.groups
  if (belongs?.body && !(entry && ['work', 'volunteer', 'education'].includes(entry.kind)))
    return `I have been with ${named(belongs.body)} since ${belongs.since}`
  const found = member.exec(phrase)?.groups ?? called.exec(phrase)?.groups
  if (!found?.what || /\b(?:research|teaching|faculty|staff|crew|band|cast|team)\b/iu.test(found.what)) return null
  if (found.by === ',' && !isBodyBehind(found.what, found.of ?? '')) return null
  const over = entry !== null && entry.kind !== 'certificate' && period === 'ended'
  const what = withIndefinite(loweredPhrase(plainGrade(found.what)))
  const of = found.of ? ` of ${named(found.of)}` : ''
  if (found.since) return `I ${over ? 'was' : 'have been'} ${what}${of} ${over ? 'from' : 'since'} ${found.since}`
  return `I ${over ? 'was' : 'am'} ${what}${of}${found.when ? ` (${found.when})` : ''}`
}

/** "Member, Guild of Printers": what stands behind the comma is the body only where none stands before it ("GPA member, stall booked") and it is written as a name. */
const isBodyBehind = (what: string, of: string): boolean =>
  !/^\p{Lu}\S*\p{Lu}/u.test(what) && /^(?:the )?\p{Lu}/u.test(of)

/** Bodies that people belong to. */
const body =
  /^(?<body>(?:the )?(?:(?:Royal|British|National|International|American|Irish|Chartered|Institut(?:e|ion)|Society|Association|Guild|College|Academy) [^,()]{3,50}|[^,()]{3,50} (?:Society|Association|Guild|Federation|Institute|Union))),? (?:member )?since (?<since>(?:\p{L}+ )?\d{4})$/u

/** "Guild of Printers" is said with its article; a group in small letters as it was written. */
const named = (name: string): string =>
  /^(?:Guild|Chartered|Royal|British|National|International) /u.test(name) ? `the ${name}` : withArticle(name)
