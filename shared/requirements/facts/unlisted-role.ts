import type { ReadDocument } from '../../domain/reading.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import type { TitleLine } from '../lines/title-lines.ts'
import { namesRole } from './names-role.ts'
import { organisationWords } from './organisation-words.ts'

/** English endings of those who do a thing; names of families and of faiths end alike, so they need a second sign. */
const agent =
  /(?:\p{L}{4}(?:ers?|ors?|ists?|ians?)|\p{L}{3}(?:wright|smith|keeper|maker|monger|hand|herd|person|woman|man))$/u

/**
 * A role that no list of occupations knows, in the place where titles have it: first, before another part
 * ("Saddler, Rook and Daughters, Walsall") or alone at the very top, over a name. It is one when no part of the title names a known
 * role and the text says it as a common noun ("our saddler works …") or it ends as those who do a thing end.
 */
export function unlistedRole({ text }: ReadDocument, titles: readonly TitleLine[]): string | null {
  if (titles.some((each) => !/[.!?]$/u.test(each.text) && each.parts.some(namesRole))) return null
  const title = titles[0]
  if (!title || /[.!?:]$/u.test(title.text)) return null
  const options = title.parts.flatMap((part) => part.split(/,\s+/u))
  const first = options[0] ?? ''
  const words = first.replace(/\s*\([^)]*\)/gu, '').split(/\s+/u)
  if (words.length > 4 || !/^\p{Lu}\p{Ll}[\p{L}’' -]*$/u.test(words.join(' ')) || classifyHeading(first)) return null
  if (organisationWords.has(words.at(-1)?.toLowerCase() ?? '')) return null
  const lower = words.map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word)).join(' ')
  const below = text.slice(text.indexOf(first) + first.length, 20_000)
  const common = new RegExp(
    String.raw`(?<![\p{L}])(?:[Aa]n?|[Tt]he|[Oo]ur|[Yy]our|[Tt]his|[Aa]s|experienced|qualified|second|good|every|one) (?:\p{Ll}+ )?${lower}(?!\p{L})`,
    'u',
  )
  if (common.test(below)) return first
  const called = new RegExp(String.raw`(?<!\b(?:the|an?|our|as|your) )${words.join(' ')}(?!\p{L})`, 'iu')
  const under = titles[1]?.parts[0]?.split(/,\s+/u)[0] ?? ''
  const named = options.length > 1 || /^\p{Lu}\S* .*\p{L}\.?$|^\p{Lu}\S*\/S$/u.test(under)
  return named && agent.test(words.at(-1) ?? '') && !called.test(below) ? first : null
}
