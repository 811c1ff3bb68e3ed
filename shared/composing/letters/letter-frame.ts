import type { Basics } from '../../domain/basics.ts'
import type { Details } from '../../domain/details.ts'
import type { LetterFrame } from '../../domain/document.ts'
import { personName } from '../documents/person-name.ts'
import { letterGreeting } from './letter-greeting.ts'
import { type LetterPhrases, letterPhrases } from './letter-phrases.ts'
import { recipientLines } from './recipient-lines.ts'
import { senderLines } from './sender-lines.ts'

/** Stated facts of a letter; `today` is YYYY-MM-DD, `language` a BCP 47 tag. */
export interface LetterFacts {
  readonly basics: Basics
  readonly today: string
  readonly company: string | null
  /** Who reads the application, as the posting names them. */
  readonly addressee?: string | null
  readonly language: string
  /** What the person typed about themselves: its address has lines, and its links stand in the letter too. */
  readonly details?: Pick<Details, 'address' | 'links'>
}

/** What a letter prints around its paragraphs. Only stated facts: a missing name or company leaves its line out. */
export function letterFrame({ basics, today, company, addressee = null, language, details }: LetterFacts): LetterFrame {
  const name = basics.name === null ? null : personName(basics.name)
  const { salutation, closing } = letterGreeting(addressee, language)
  return {
    sender: senderLines(basics, details),
    recipient: recipientLines(addressee, company),
    date: longDate(today, letterPhrases(language)),
    salutation,
    closing,
    signature: name ?? '',
  }
}

/** "2026-03-09" → "9 March 2026". */
function longDate(day: string, { months, date }: LetterPhrases): string {
  const [year = '', month, number] = day.split('-')
  return date
    .replace('{day}', String(Number(number)))
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{year}', year)
}
