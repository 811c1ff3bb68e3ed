import type { Quote } from '../../../shared/domain/quote.ts'
import { collapse } from '../../../shared/text/collapse.ts'

const markers = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+•◦▪‣·–]|\d{1,2}[.)]|#{1,6})[ \t]+)?/gmu
const link = /!?\[([^\]\n]*)\]\([^)\n]*\)/gu
const strong = /(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1/gu
const emphasis = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu

/** The words of a stretch of a posting: without list and heading signs, emphasis and link addresses, white space collapsed. */
export function plainWords(text: string): string {
  return collapse(
    text
      .replace(markers, '')
      .replace(link, '$1')
      .replace(strong, '$2')
      .replace(emphasis, '$2')
      .replace(/[ \t]*\|[ \t]*/gu, ' '),
  )
}

/** The words of several stretches as one requirement. */
export function quotedWords(text: string, quotes: readonly Quote[]): string {
  return quotes.map(({ start, end }) => plainWords(text.slice(start, end))).reduce(joined, '')
}

/** Two requirements in one line. */
export function joined(first: string, second: string): string {
  if (first === '' || second === '') return first + second
  return /[.;:!?。；]$/u.test(first) ? `${first} ${second}` : `${first}; ${second}`
}
