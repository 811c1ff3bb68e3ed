import { go } from '../app/navigation.ts'
import { showPlace } from '../editor/editor-acts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { whenMarked } from '../preview/when-marked.ts'

/** Goes to a place in the text. */
export function toText(session: WritingSession, section: string, start: number | undefined): void {
  go({ kind: 'application', id: session.application, view: 'write' })
  void whenMarked(session).then(() => showPlace(session, section, start))
}

/** Goes to the beginning of the text. */
export function toBeginning(session: WritingSession): void {
  const first = session.read().sections[0]
  if (first) toText(session, first.id, undefined)
}

/** Goes to the head of a letter: its first empty field, else its first. */
export function toLetterHead(session: WritingSession): void {
  go({ kind: 'application', id: session.application, view: 'write' })
  void whenMarked(session).then(() => {
    const fields = letterFields()
    const empty = fields.find(({ value }) => value.trim() === '')
    const field = empty ?? fields[0]
    field?.focus()
  })
}

/** Goes to the field around the text in which the words stand: of a letter's head and foot, else the title. */
export function toFrame(session: WritingSession, words: string): void {
  go({ kind: 'application', id: session.application, view: 'write' })
  void whenMarked(session).then(() => {
    const field = letterFields().find(({ value }) => value.includes(words))
    const title = document.querySelector<HTMLElement>('main [data-part="title"]')
    const place = field ?? title
    place?.focus()
  })
}

const letterFields = () => [
  ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('main [data-letter-field]'),
]

/** Goes to the pages. */
export function toPages(): void {
  document.querySelector<HTMLElement>('section[aria-label="Pages"]')?.focus()
}
