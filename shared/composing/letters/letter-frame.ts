import type { Basics } from '../../domain/basics.ts'
import type { LetterFrame } from '../../domain/document.ts'
import { type LetterPhrases, letterPhrases } from './letter-phrases.ts'
import { personName } from '../documents/person-name.ts'

/** Stated facts of a letter; `today` is YYYY-MM-DD, `language` a BCP 47 tag. */
export interface LetterFacts {
  readonly basics: Basics
  readonly today: string
  readonly company: string | null
  readonly language: string
}

/** What a letter prints around its paragraphs. Only stated facts: a missing name or company leaves its line out. */
export function letterFrame({ basics, today, company, language }: LetterFacts): LetterFrame {
  const { location, phone, email } = basics
  const name = basics.name === null ? null : personName(basics.name)
  const phrases = letterPhrases(language)
  return {
    sender: [name, location, phone, email].filter((line): line is string => line !== null),
    recipient: company ? [company] : [],
    date: longDate(today, phrases),
    salutation: phrases.salutation,
    closing: phrases.greeting,
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
