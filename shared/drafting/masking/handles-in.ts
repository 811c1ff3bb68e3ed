import { foldName } from './fold-name.ts'

const token = /(?<![\p{L}\p{N}@])\p{L}[\p{L}\p{N}]*(?:[._][\p{L}\p{N}]+)*/gu
/** What shows that letters written together are an account and no word: a sign, a digit or a capital within. */
const written = /[._\p{N}]|\p{Ll}\p{Lu}/u
/** A last name of so many letters makes no word with an initial, nor so many letters of both names. */
const long = { last: 6, both: 9 }

/** Accounts made of first and last name or of an initial and the last: "MaraLinden", "mara_linden", "m.linden7". */
export function handlesIn(text: string, names: readonly string[]): string[] {
  const made = new Set(names.flatMap((name) => accounts(name)))
  if (made.size === 0) return []
  const certain = new Set(names.flatMap((name) => byInitial(name)))
  const found = [...text.matchAll(token)].flatMap(([one]) => {
    const letters = foldName(one).replace(/[._\p{N}]/gu, '')
    return made.has(letters) && (letters.length >= long.both || certain.has(letters) || written.test(one)) ? [one] : []
  })
  return [...new Set(found)]
}

function accounts(name: string): string[] {
  const { first, last } = ends(name)
  return first === ''
    ? []
    : [`${first}${last}`, `${last}${first}`, `${first}${last.slice(0, 1)}`, ...byInitial(name, 3)]
}

function byInitial(name: string, shortest = long.last): string[] {
  const { first, last } = ends(name)
  return first === '' || last.length < shortest ? [] : [`${first.slice(0, 1)}${last}`, `${last}${first.slice(0, 1)}`]
}

/** The first and the last part of a name; empty where it has only one. */
function ends(name: string): { readonly first: string; readonly last: string } {
  const parts = name
    .split(/[\s,]+/u)
    .map(foldName)
    .filter((part) => part.length > 1)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return parts.length < 2 ? { first: '', last: '' } : { first, last }
}
