import { groups } from '../lexicon/index.ts'
import { wordKey } from '../ranking/word-key.ts'
import { isGenericKey } from '../ranking/word-weight.ts'
import { ordinaryWords } from '../words/ordinary-words.ts'

/** Where the lexicon has a term: in which group, and as what. */
export interface Place {
  readonly group: (typeof groups)[number]
  readonly role: 'same' | 'kinds' | 'near'
}

/** Every term of the lexicon with its places. */
export const places: ReadonlyMap<string, readonly Place[]> = placeAll()

function placeAll(): Map<string, Place[]> {
  const made = new Map<string, Place[]>()
  for (const group of groups) {
    for (const role of ['same', 'kinds', 'near'] as const) {
      for (const term of group[role]) {
        const list = made.get(term)
        if (list) list.push({ group, role })
        else made.set(term, [{ group, role }])
      }
    }
  }
  return made
}

/** True when a term names what a posting asks for: another name of something, or a craft's own term without gaps. */
export function isNamed(term: string): boolean {
  if (term.includes('*')) return false
  return places.get(term)?.some(({ group, role }) => names(group.about, role)) ?? false
}

function names(about: Place['group']['about'], role: Place['role']): boolean {
  if (about === 'everyday') return false
  return role === 'same' || (role === 'kinds' && about === 'craft')
}

/** True when a term names a thing to know or do rather than a way to be or a word of ordinary speech: another name of it, or a craft's own phrase ("forest school"). */
export const isCraft = (term: string): boolean =>
  !ordinary.has(term) &&
  (places
    .get(term)
    ?.some(
      ({ group, role }) =>
        (role === 'same' && /craft|transferable/u.test(group.about)) ||
        (role === 'kinds' && group.about === 'craft' && isOwnPhrase(term)),
    ) ??
    false)

/** "Forest school" is, "three years" and "show that" are none. */
const isOwnPhrase = (term: string): boolean => term.includes(' ') && !term.split(' ').every(isGenericKey)

const ordinary = new Set(ordinaryWords.map(wordKey))

/** True when a word is one of ordinary speech or of conduct. */
export const isOrdinary = (term: string): boolean =>
  ordinary.has(term) ||
  (places.get(term)?.some(({ group }) => group.about === 'conduct' || group.about === 'transferable') ?? false)

/** True when a term is another name of something rather than an example of it. */
export const isAlias = (term: string): boolean =>
  places.get(term)?.some(({ group, role }) => role === 'same' && group.about !== 'everyday') ?? false

/** True when a term names a way to be rather than a thing to know or do. */
export const isConduct = (term: string): boolean =>
  places.get(term)?.some(({ group, role }) => group.about === 'conduct' && role === 'same') ?? false
