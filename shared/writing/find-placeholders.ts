import type { Range } from '../text/range.ts'
import { placeholderForms } from './placeholder-forms.ts'

/** Places of a template that were never filled in: `[Company]`, `{{role}}`, `£X`, `____`, "Hiring Manager Name"; sorted ranges that do not overlap. */
export function findPlaceholders(text: string): Range[] {
  return placeholderForms
    .flatMap((form) => [...text.matchAll(form)])
    .filter(({ 0: found, index }) => !/^x{2,}$/u.test(found) && !isPlainName(found) && !isInQuotes(text, index))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => at === 0 || all.slice(0, at).every((before) => start >= before.end))
}

/** "company name" inside a sentence is a word; only the capitals of a template make it a place to fill. */
function isPlainName(found: string): boolean {
  return /^\p{L}.*(?:name|title)$/iu.test(found) && !/^\p{Lu}.*\p{Lu}\p{Ll}+$/u.test(found)
}

/** What stands in brackets inside a quotation is an editor's word. */
function isInQuotes(text: string, at: number): boolean {
  if (!/[[(]/u.test(text.charAt(at))) return false
  const before =
    text
      .slice(Math.max(0, at - 200), at)
      .split('\n')
      .at(-1) ?? ''
  const opened = (before.match(/“/gu)?.length ?? 0) - (before.match(/”/gu)?.length ?? 0)
  return opened > 0 || (before.match(/"/gu)?.length ?? 0) % 2 === 1
}
