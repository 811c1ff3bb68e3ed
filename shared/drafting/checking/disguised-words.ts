import { editDistance } from '../../self-checking/edit-distance.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Pieces of a word set apart by signs: "mar-ma-lade", "m.a.r.m.a.l.a.d.e", "M A R M A L A D E". */
const pieces = /(?<![\p{L}\p{N}])(?:\p{L}+(?:[-_.*·•~]\p{L}+)+|\p{L}(?:[ \u00a0]\p{L}){4,})(?![\p{L}\p{N}])/gu
/** Letters from which on two words that nearly agree are one and the same. */
const telling = 6
const long = 8

/**
 * Where a text writes one of these words so that it is not found as it stands: cut into pieces, or with a letter or two changed. `fresh` are its words that have no
 * source; `lures` are in small letters.
 */
export function disguisedWords(
  text: string,
  {
    lures,
    fresh,
  }: { readonly lures: readonly string[]; readonly fresh: readonly (Stretch & { readonly word: string })[] },
): Stretch[] {
  const words = lures.filter((lure) => lure.length >= telling)
  const isLure = (word: string) => words.some((lure) => isNearly(word, lure))
  const apart = [...text.matchAll(pieces)]
    .map(({ 0: found, index }) => ({ found, start: index, end: index + found.length }))
    .filter(({ found }) => isLure(found.normalize('NFKC').replace(/\P{L}/gu, '').toLowerCase()))
  const changed = fresh.filter(
    ({ word, start, end }) => isLure(word) && !apart.some((one) => one.start <= start && end <= one.end),
  )
  return [...apart, ...changed].map(({ start, end }) => ({ start, end }))
}

function isNearly(word: string, lure: string): boolean {
  const most = lure.length < long ? 1 : 2
  return Math.abs(word.length - lure.length) <= most && editDistance(word, lure, most) <= most
}
