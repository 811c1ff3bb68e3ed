import type { LibraryRemark } from '../contract/checks.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { stem } from '../text/stem.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { editDistance } from './edit-distance.ts'
import { acronymFields, toolNames } from './tool-names.ts'
import { usualStems } from './usual-words.ts'

interface Said {
  readonly word: string
  readonly item: Evidence
  /** Written as names are: a capital within a sentence, capitals inside the word, or among the tools of a list. */
  readonly named: boolean
}

const shortest = 4
/** Words of eight letters may differ by two, "Kubernets" and "Kuberenetes" alike. */
const long = 8
/** A word written this often is meant. */
const habit = 3

/**
 * Names of tools and bodies that look misspelt: a letter or two off a known one, or off a name the person writes otherwise in most
 * places. Usual words, and names of the person's own employers, are none.
 */
export function findMisspeltNames(evidence: readonly Evidence[], entries: readonly Entry[]): LibraryRemark[] {
  const all = evidence.flatMap(saidIn)
  const counts = new Map<string, number>()
  for (const { word } of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  const own = new Set(
    entries.flatMap(({ title, organisation, location }) => wordsOf(`${title} ${organisation} ${location}`)),
  )
  const frequent = frequentNames(all, counts)
  const suspects = new Map<string, { readonly meant: string; readonly said: Said }>()
  for (const said of all) {
    const { word, named } = said
    const key = word.toLowerCase()
    if (!named || suspects.has(key) || key.length < shortest || own.has(key) || isUsual(key)) continue
    const rare = (counts.get(word) ?? 0) < habit
    const meant = rare ? (closest(word, [...toolNames, ...frequent]) ?? acronymMeant(said)) : null
    if (meant) suspects.set(key, { meant, said })
  }
  return [...suspects.values()].map(({ meant, said }) => ({
    key: `spelling ${said.word} ${meant}`.slice(0, 500),
    kind: 'spelling',
    message: `“${said.word}” may be meant as “${meant}”.`,
    places: all
      .filter(({ word }) => word === said.word)
      .map(({ item }) => ({ kind: 'evidence' as const, id: item.id, quote: said.word }))
      .filter((one, at, places) => places.findIndex(({ id }) => id === one.id) === at),
  }))
}

function saidIn(item: Evidence): Said[] {
  const words = tokens(item.text)
    .flatMap(partsOf)
    .filter(({ text }) => /^\p{L}[\p{L}\p{N}-]*$/u.test(text))
  return words.map(({ text, start, end }, at) => {
    const initial = at === 0 || /[.!?:;•–—(“"\n]\s*$/u.test(item.text.slice(0, start))
    const shaped = /\p{Lu}/u.test(text.slice(1)) || (/^\p{Lu}/u.test(text) && !initial)
    const near = [words[at - 1], words[at + 1]].filter((one) => one !== undefined)
    const listed = near.some((one) => {
      const between = item.text.slice(Math.min(end, one.end), Math.max(start, one.start))
      return knownNames.has(one.word) && /^(?:\s*[,/]\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)$/u.test(between)
    })
    return {
      word: text,
      item,
      named: (shaped && !isPersonal(item.text, start, end)) || (listed && text.length > shortest),
    }
  })
}

/** "SHAP-based" is two words, "scikit-learn" one. */
function partsOf(token: Token): Token[] {
  if (!token.text.includes('-') || isUsual(token.word)) return [token]
  return [...token.text.matchAll(/[^-]+/gu)].map(({ index, 0: text }) => {
    const start = token.start + index
    return { text, word: text.toLowerCase(), start, end: start + text.length }
  })
}

/** Two or more capitalised words in a row are more often a person, place or firm than a tool. */
function isPersonal(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  return /^\s\p{Lu}\p{Ll}+/u.test(text.slice(end)) || /\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, start))
}

const knownNames = new Set(toolNames.map((name) => name.toLowerCase()))

/** Names that the person writes one way in several places. */
function frequentNames(all: readonly Said[], counts: ReadonlyMap<string, number>): string[] {
  const found = all.filter(({ word, named }) => named && word.length >= 6 && (counts.get(word) ?? 0) >= habit)
  return [...new Set(found.map(({ word }) => word))]
}

function isUsual(word: string): boolean {
  if (usualStems.has(word) || usualStems.has(stem(word)) || knownNames.has(word)) return true
  return (
    word.split('-').length > 1 && word.split('-').every((part) => part.length < shortest || usualStems.has(stem(part)))
  )
}

function closest(word: string, names: readonly string[]): string | null {
  const said = word.toLowerCase()
  let best: { readonly name: string; readonly distance: number } | null = null
  for (const name of names) {
    const key = name.toLowerCase()
    if (key === said || key[0] !== said[0]) continue
    const most = Math.min(said.length, key.length) >= long ? 2 : 1
    const distance = editDistance(said, key, most)
    if (distance > most || isInflection(said, key) || isOtherAcronym(word, name)) continue
    if (!best || distance < best.distance) best = { name, distance }
  }
  return best?.name ?? null
}

/** "Dockers" and "Docker": an ending is no slip. */
function isInflection(one: string, other: string): boolean {
  const [short, whole] = one.length < other.length ? [one, other] : [other, one]
  return whole.startsWith(short) && /^(?:s|es|ed|d|er|r|ing|ly|y|n)$/u.test(whole.slice(short.length))
}

/** Two abbreviations of one length, one letter apart, are two abbreviations; a swapped or a lost letter is a slip. */
function isOtherAcronym(word: string, name: string): boolean {
  const capitals = /^\p{Lu}+$/u
  if (!capitals.test(name) && !capitals.test(word)) return false
  if (capitals.test(name) !== capitals.test(word)) return true
  const sorted = (text: string) => [...text].sort().join('')
  return word.length === name.length ? sorted(word) !== sorted(name) : Math.min(word.length, name.length) < shortest
}

/** An abbreviation with one letter changed, among words of the known one's field. */
function acronymMeant({ word, item }: Said): string | null {
  if (!/^\p{Lu}{4,}$/u.test(word)) return null
  const around = new Set(wordsOf(item.text).map(stem))
  const near = Object.entries(acronymFields).filter(
    ([name, field]) =>
      name.length === word.length &&
      editDistance(word, name, 1) === 1 &&
      field.split(' ').some((one) => around.has(stem(one))),
  )
  return near.length === 1 ? (near[0]?.[0] ?? null) : null
}

const wordsOf = (text: string) => tokens(text).map(({ word }) => word)
