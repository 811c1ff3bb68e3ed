import type { Range } from '../text/range.ts'

const brackets =
  /\[(?:insert |add |your |the |my |enter |fill in )*(?:company|employer|organi[sz]ation|role|job|position|title|name|date|address|city|postcode|phone|e-?mail|salary|reference|hiring manager|manager|recruiter|recipient|team|department|industry|skill|tool|number|amount|metric|percentage|year|month|x+|y+|n)\b[^\]\n]{0,40}\](?!\()/giu
const others =
  /\{\{[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}|<(?:company|employer|role|name|title|date|insert)[^<>\n]{0,30}>|_{3,}|\b(?:X{2,}|N{3,}|Y{3,})\b%?|\bx{2,}%|#{3,}|\b(?:hiring manager|company|recruiter|recipient|your|employer|manager)(?:'s)? name\b|\b(?:lorem ipsum)\b|\.{6,}/giu

/** Places of a template that were never filled in: `[Company]`, `{{role}}`, `XX`, `____`, "Hiring Manager Name"; sorted ranges. */
export function findPlaceholders(text: string): Range[] {
  return [...text.matchAll(brackets), ...text.matchAll(others)]
    .filter(([found]) => !/^x{2,}$/u.test(found) && !isPlainName(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => at === 0 || start >= (all[at - 1]?.end ?? 0))
}

/** "company name" inside a sentence is a word; only the capitals of a template make it a place to fill. */
function isPlainName(found: string): boolean {
  return /name$/iu.test(found) && !/^\p{Lu}.*\p{Lu}\p{Ll}+$/u.test(found) && !/^[[{<]/u.test(found)
}
