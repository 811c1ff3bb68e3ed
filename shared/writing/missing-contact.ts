import type { Document, LetterFrame } from '../domain/document.ts'

/** What a reader needs to answer, and how to tell that a letter's head gives it. */
const needed: readonly { readonly what: string; readonly given: (letter: LetterFrame) => boolean }[] = [
  { what: 'your name', given: ({ sender }) => (sender[0] ?? '').trim() !== '' },
  { what: 'an email address', given: ({ sender }) => sender.some((line) => /[^\s@]+@[^\s@]+\.[^\s@]+/u.test(line)) },
  { what: 'a phone number', given: ({ sender }) => sender.some((line) => digitsIn(line) >= 7 && !line.includes('@')) },
  { what: 'whom it is for', given: ({ recipient }) => recipient.some((line) => line.trim() !== '') },
  { what: 'a date', given: ({ date }) => date.trim() !== '' },
  { what: 'a salutation', given: ({ salutation }) => salutation.trim() !== '' },
  { what: 'a closing', given: ({ closing }) => closing.trim() !== '' },
  { what: 'your name below it', given: ({ signature }) => signature.trim() !== '' },
]

const digitsIn = (line: string) => line.match(/\d/gu)?.length ?? 0

/** What is missing around the text for an employer to answer: of a letter its head and foot, of any other document the writer's name. */
export function missingContact({ kind, letter, author }: Document): string[] {
  if (kind !== 'letter') return author.trim() === '' ? ['your name'] : []
  const frame = letter ?? { sender: [], recipient: [], date: '', salutation: '', closing: '', signature: '' }
  return needed.filter(({ given }) => !given(frame)).map(({ what }) => what)
}
