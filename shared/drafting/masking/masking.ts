import type { Basics } from '../../domain/basics.ts'
import { commonUses } from './common-uses.ts'
import { detailsIn, detailsOf, type MaskedKind, type PersonalDetail } from './personal-details.ts'

/** One value that does not leave the computer, and what stands for it. */
export interface MaskedPart {
  readonly placeholder: string
  readonly kind: MaskedKind
  readonly value: string
}

export interface Masking {
  readonly parts: readonly MaskedPart[]
  mask(text: string): string
  /** Puts the values back, also where a model changed case or put brackets around a placeholder. */
  restore(text: string): string
  /** Placeholders in a restored text that stand for nothing: a model made them up. */
  unknown(text: string): string[]
}

/** Also with the stroke that Markdown sets before a line below. */
const placeholder = /(?<![\p{L}\p{N}])(PERSON|EMAIL|PHONE|LINK|PLACE)(?:\\?_|[ -])?(\d+)(?![\p{L}\p{N}]|_\d)/giu
const wrapped =
  /\[((?:PERSON|EMAIL|PHONE|LINK|PLACE)[_ -]?\d+)\]|\{\{?((?:PERSON|EMAIL|PHONE|LINK|PLACE)[_ -]?\d+)\}?\}|<((?:PERSON|EMAIL|PHONE|LINK|PLACE)[_ -]?\d+)>/giu

/** Nothing is masked: the server is on this computer. */
export const noMasking: Masking = { parts: [], mask: (text) => text, restore: (text) => text, unknown: () => [] }

/**
 * Masks the person's names, addresses, links and telephone numbers in `texts`: the same value always becomes the same placeholder, the longest first.
 * The table lives in memory only.
 */
export function maskingFor(texts: readonly string[], basics: readonly Basics[]): Masking {
  const all = texts.join('\n')
  const words = commonUses(
    all,
    basics.flatMap(({ name }) => name ?? []),
  )
  const bare = words.length === 0 ? all : all.replace(anyOf(words.map(standing)), ' ')
  const details = [...detailsOf(basics, bare), ...detailsIn(all)]
    .filter(({ value }, at, list) => all.includes(value) && list.findIndex((other) => other.value === value) === at)
    .sort((a, b) => b.value.length - a.value.length || (a.value < b.value ? -1 : 1))
  const parts = numbered(details, all)
  const byPlaceholder = new Map(parts.map((part) => [part.placeholder, part.value]))
  const byValue = new Map(parts.map((part) => [part.value, part.placeholder]))
  // The longer first: a whole name before a stretch in which a part of it is a word, and that before the part alone.
  const looked = [
    ...parts.map((part) => ({ length: part.value.length, pattern: bounded(part) })),
    ...words.map((stretch) => ({ length: stretch.length, pattern: standing(stretch) })),
  ].sort((a, b) => b.length - a.length)
  const values = parts.length === 0 ? null : anyOf(looked.map(({ pattern }) => pattern))
  const mask = (text: string) => (values ? text.replace(values, (value) => byValue.get(value) ?? value) : text)
  /** Brackets that stood around a value in what was sent are the person's own. */
  const own = new Set([...mask(all).matchAll(wrapped)].map(([found]) => found))
  const restored = (whole: string, kind: string, number: string) =>
    byPlaceholder.get(`${kind.toUpperCase()}_${number}`) ?? whole
  return {
    parts,
    mask,
    restore: (text) =>
      text
        .replace(wrapped, (whole, ...inner) => (own.has(whole) ? whole : unwrapped(whole, inner, byPlaceholder)))
        .replace(placeholder, restored),
    unknown: (text) => [...text.matchAll(placeholder)].map(([found]) => found).filter((found) => !all.includes(found)),
  }
}

/** Brackets are the model's own only around a placeholder that stands for something. */
function unwrapped(whole: string, inner: readonly unknown[], known: ReadonlyMap<string, string>): string {
  const name = inner.slice(0, 3).find((one): one is string => typeof one === 'string') ?? ''
  return known.has(name.toUpperCase().replace(/[_ -]?(\d+)$/u, '_$1')) ? name : whole
}

/** Numbers count up for each kind and skip a placeholder that the texts hold as words of their own. */
function numbered(details: readonly PersonalDetail[], texts: string): MaskedPart[] {
  const counts = new Map<MaskedKind, number>()
  const taken = new Set([...texts.matchAll(placeholder)].map(([, kind, number]) => `${kind?.toUpperCase()}_${number}`))
  return details.map(({ kind, value }) => {
    let count = (counts.get(kind) ?? 0) + 1
    while (taken.has(`${kind}_${count}`)) count += 1
    counts.set(kind, count)
    return { kind, value, placeholder: `${kind}_${count}` }
  })
}

/** Scripts that set no space between words, so that a name stands right beside them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gu')

const literal = (value: string): string => value.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** A stretch of text that is no part of longer words. */
const standing = (stretch: string): string => `(?<![\\p{L}\\p{N}_])${literal(stretch)}(?![\\p{L}\\p{N}_])`

/** A value as a pattern that matches no part of a longer word or number, and of a town's name none that is part of another name: "York Hospital". */
function bounded({ value, kind }: MaskedPart): string {
  const escaped = literal(value)
  const town = kind === 'PLACE' && /^\p{Lu}[\p{L}-]+$/u.test(value)
  const before = unspaced.test(value.slice(0, 1)) ? '' : '(?<![\\p{L}\\p{N}])'
  const after = unspaced.test(value.slice(-1)) ? '' : '(?![\\p{L}\\p{N}]|_\\d)'
  return `${before}${town ? ofName : ''}${escaped}${after}${town ? '(?! \\p{Lu}\\p{Ll})' : ''}`
}

/** Not after what begins the name of a firm or school: "University of", "Bank of". */
const ofName = '(?<!\\p{Lu}\\p{L}+ (?:of |de |del |di |von )?)'
