import { betweenDigits as between } from './between-digits.ts'

/** Digits at the end of a number by which it is known, whatever stands before them. */
const telling = 8

/** How a text writes one telephone number: with or without the country's, however its digits are grouped. */
export function sameNumber(text: string, number: string): string[] {
  const digits = number.replace(/\D/gu, '').slice(-telling)
  if (digits.length < telling) return []
  const own = `(?:[+(]?\\d[\\d${between}]{0,8})?${[...digits].join(`[${between}]{0,3}`)}(?!\\d)`
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${own}`, 'gu'))].map(([value]) => value)
}
