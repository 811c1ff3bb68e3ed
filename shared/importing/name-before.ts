import { type Stretch, stretchText, trimmed, within } from './lines/stretch.ts'

/** The name with which a stretch begins: its words in capitals with the small ones between them ("Ada van Example, Umberly"); all of it where it begins with none. */
export function nameBefore(stretch: Stretch): Stretch {
  const words = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|van|von|der|den|la|le|da|al|y|zu)\s+)?\p{Lu}[\p{L}'’.-]*)*/u.exec(
    stretchText(stretch),
  )?.[0]
  return words ? trimmed(within(stretch, 0, words.replace(/[.]$/u, '').length)) : stretch
}
