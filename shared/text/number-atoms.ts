import type { Range } from './range.ts'
import { remembered } from './remembered.ts'

/** A piece of a text that may belong to a number: figures with their signs, or a word in lower case. */
export interface NumberAtom extends Range {
  readonly kind: 'figure' | 'word'
  readonly word: string
  /** Figures only. */
  readonly value: number
  readonly before: string
  readonly after: string
}

const pattern =
  /(?<sign>[£$€¥₹₦]\s(?=\d)|[£$€¥₹₦¤~≈<>≥]?)(?<figure>(?<![\p{L}\d])\d+(?:[,.'’]\d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d))+|(?<![\p{L}\d])\d+(?:[.,]\d+)?)(?<tail>\+?\s?[%‰]|°C|\+?[kKmM](?![\p{L}\d²³])|(?<=[£$€]\d*[.,]?\d*)\+?mm(?![\p{L}\d])|\s?[kM](?=\s?€)|\+?(?:bn|tn|B)(?![\p{L}\d])|\s?[£€$](?!\d)|[x×](?![\p{L}\d])|(?:st|nd|rd|th|er|e|º|ª)(?![\p{L}\d])|\+)?|(?<word>\p{L}[\p{L}\p{M}'’]*(?:[²³]|(?<=(?<!\p{L})[ckm]?m)[23](?![\p{L}\d]))?)/gu

/** "R2.1m", "R60,000": rand, whose letter is read as the sign ¤; "R2" is a code. */
const rand = /(?<![\p{L}\d])R(?=\d{1,3}(?:[.,]\d+)?\s?(?:k|m|bn|million|billion)(?!\p{L})|\d{1,3}(?:,\d{3})+(?!\d))/gu

/** The figures and words of a text in order. A figure inside a code (B2, p95, 2391-52) is left out: a code is a name. */
export function numberAtoms(text: string): NumberAtom[] {
  const atoms: NumberAtom[] = []
  for (const match of text.replace(rand, '¤').matchAll(pattern)) {
    const { sign = '', figure, tail = '', word } = match.groups ?? {}
    const at = { start: match.index, end: match.index + match[0].length }
    if (word !== undefined) atoms.push({ ...at, kind: 'word', word: fold(word), value: 0, before: '', after: '' })
    else if (figure !== undefined && !isCode(text, at, figure))
      atoms.push({
        ...at,
        kind: 'figure',
        word: figure,
        value: figureValue(figure),
        before: sign.trim(),
        after: tail.trim(),
      })
  }
  return atoms
}

const fold = remembered((word) =>
  word
    .replace(/[²³]$/u, (sign) => (sign === '²' ? '2' : '3'))
    .normalize('NFKC')
    .replace(/’/gu, "'")
    .replace(/'s?$/u, '')
    .replace(/^(?:[ldnjsmt]|qu)'(?=\p{L}{2})/iu, '')
    .toLowerCase(),
)

/** 1,200 · 1.200 · 1 200 · 1'200 are 1200; 12.5 and 12,5 are 12.5; 1,234.56 and 1.234,56 are 1234.56. */
function figureValue(figure: string): number {
  const plain = figure.replace(/['’\s]/gu, '')
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/u.exec(plain)
  if (!grouped) return Number(plain.replace(',', '.'))
  const decimals = /[.,](\d{1,2})$/u.exec(plain)?.[0] ?? ''
  const whole = plain.slice(0, plain.length - decimals.length).replace(/[.,]/gu, '')
  return Number(whole + decimals.replace(',', '.'))
}

/** 2391-52, 2382-18: long figures joined by a hyphen that are no span of years. */
function isCode(text: string, at: { start: number; end: number }, figure: string): boolean {
  // "3D", "8D": so many dimensions or disciplines, as a name.
  if (/^[2-8]$/u.test(figure) && /^D(?![\p{L}\d])/u.test(text.slice(at.end, at.end + 2))) return true
  const after = /^-(\d+)/u.exec(text.slice(at.end, at.end + 12))?.[1]
  const before = /(\d+)-$/u.exec(text.slice(Math.max(0, at.start - 12), at.start))?.[1]
  if (after) return figure.length >= 3 && !/^(?:19|20)\d\d$/u.test(figure) && after.length < figure.length
  if (before) return before.length >= 3 && !/^(?:19|20)\d\d$/u.test(before) && figure.length < before.length
  return false
}
