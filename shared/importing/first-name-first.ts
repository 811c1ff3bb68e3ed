import { scorePlace } from './scores/score-place.ts'
import { scoreJobTitle } from './scores/score-title.ts'

/**
 * "Example, Ada" as forms ask for it is said "Ada Example". Of two names and a word behind a comma ("Ada Example, Umberly") the word is no first name, unless the form asks for the
 * last name first (`asked`). Null where nothing is to be turned.
 */
export function firstNameFirst(text: string, asked: boolean): string | null {
  const [, last = '', first = ''] = /^(\p{Lu}[\p{L}'’ -]+),\s+(\p{Lu}[\p{L}'’ -]+)$/u.exec(text) ?? []
  if (last === '' || (!asked && /\s\p{Lu}/u.test(last))) return null
  if (!asked && (scorePlace(first) >= 2 || scoreJobTitle(first) >= 2)) return null
  return `${first} ${last}`
}
