import { firstPerson } from '../telling/first-person.ts'
import { grammaticalClass } from '../telling/grammatical-class.ts'

/** "Weekly boiler checks, kept the log for the insurer": a thing and, behind a comma, a deed that has nobody to do it are no sentence. */
export function isThingWithDeed(text: string): boolean {
  const { thing, deed } =
    /^(?<thing>\p{Lu}[^,;:.“”()]*), (?<deed>(?:also )?\p{Ll}+ (?:the|an?|all|our|my|every|each|both|up|\d)\b.*)$/u.exec(
      text,
    )?.groups ?? {}
  if (!thing || !deed || grammaticalClass(thing, 'ended') !== 'noun phrase') return false
  return firstPerson(deed.charAt(0).toUpperCase() + deed.slice(1), 'ended') !== null && !/\bI \p{Ll}/u.test(deed)
}
