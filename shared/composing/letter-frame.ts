import type { Basics } from '../domain/basics.ts'
import type { LetterFrame } from '../domain/document.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** What a letter prints around its paragraphs. Only stated facts: a missing name or company leaves its line out. */
export function letterFrame(facts: { basics: Basics; today: string; company: string | null }): LetterFrame {
  const { name, location, phone, email } = facts.basics
  return {
    sender: [name, location, phone, email].filter((line): line is string => line !== null),
    recipient: facts.company ? [facts.company] : [],
    date: longDate(facts.today),
    salutation: 'Dear hiring team,',
    closing: 'Kind regards,',
    signature: name ?? '',
  }
}

/** "2026-03-09" → "9 March 2026". */
function longDate(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`
}
