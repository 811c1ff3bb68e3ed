import { betweenDigits as between } from './between-digits.ts'

/** Where a number may begin: not within a longer one, nor after a sign of money. */
const before = String.raw`(?<![\p{L}\p{N}.,/-])(?<!\d[ \u00a0])(?<![€$£¥₹][ \u00a0]?)`
/** How numbers of telephones begin: with a plus, a prefix in brackets, a nought, or in the groups that countries without a nought use. General knowledge of national numbering plans. */
const begins = [
  String.raw`\+\s?\d`,
  String.raw`\(\+?\d{2,4}\)`,
  String.raw`\(0\)\s?\d`,
  String.raw`0\d`,
  String.raw`1[38]00[ -]\d{3}[ -]\d{3}`,
  String.raw`1-\d{3}-\d{3}-`,
  String.raw`\d{3}[-. ]\d{3}[-. ]\d{3}`,
  String.raw`[6-9]\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}`,
  String.raw`[689]\d[ .]\d{3}[ .]\d{2}[ .]\d{2}`,
  String.raw`1[3-9]\d[- ]\d{4}[- ]\d{4}`,
  String.raw`[6-9]\d{4}[ -]\d{5}`,
  String.raw`\d{10,11}(?!\d)`,
].join('|')
const phone = new RegExp(`${before}(?:${begins})[\\d${between}]*\\d?(?<=\\d)(?![\\p{L}\\p{N}])`, 'gu')

const years = /\b(?:19|20)\d\d\s*[-‐-―/]\s*(?:(?:19|20)\d\d|\d\d)\b/u
const hours = /^(?:[01]\d|2[0-4])\.?[0-5]\d\s*[-‐-―/.]\s*(?:[01]\d|2[0-4])\.?[0-5]\d$/u
const date = /^\d{1,2}[./‐-―-]\d{1,2}[./‐-―-]\d{2,4}$/u
/** Thousands set apart, or a range of them: telephone numbers end in three noughts hardly ever, amounts mostly. */
const thousands = String.raw`\d{1,3}(?:[ \u00a0.]\d{3})*[ \u00a0.]000`
const amount = new RegExp(String.raw`^${thousands}(?:\s*[-‐-―]\s*${thousands})?$`, 'u')

/** Telephone numbers in a text as people of many countries write them. Ranges of years, dates, hours and amounts are none. */
export function telephoneNumbers(text: string): string[] {
  return [...text.matchAll(phone)].map(([value]) => value.trim()).filter(isPhone)
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length
  return digits >= 8 && digits <= 15 && ![years, hours, date, amount].some((other) => other.test(value))
}
