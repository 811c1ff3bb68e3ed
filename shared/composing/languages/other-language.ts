import type { DocumentKind } from '../../domain/document.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { functionWords, type KnownLanguage } from '../../text/function-words.ts'
import { languageOf } from '../../text/language-of.ts'
import { tokens } from '../../text/tokens.ts'
import { itemLanguage } from './item-language.ts'

/** English names of the languages that are told apart. */
export const languageNames: Readonly<Record<KnownLanguage, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
}

/** Below this share of a language's small words a text may be in a language that is not known here. */
const share = 0.1

export interface OtherLanguage {
  readonly evidence: ReadonlySet<string>
  /** One sentence for the person. */
  readonly message: string
}

/**
 * Evidence in another language than the posting, where the sources as a whole are in another one: it would make a text of two languages. Null where both are the
 * same, or one of them cannot be told for sure.
 */
export function otherLanguage(asked: string, evidence: readonly Evidence[], kind: DocumentKind): OtherLanguage | null {
  const target = sureLanguage(asked)
  const source = sureLanguage(evidence.map(({ text }) => text).join('\n'))
  if (!target || !source || target === source) return null
  const other = evidence.filter(({ text }) => itemLanguage(text, source) !== target)
  const both = `The posting is in ${languageNames[target]} and your words are in ${languageNames[source]}`
  const message =
    kind === 'letter'
      ? `${both}, so a letter cannot use them as they are: they are left out, and listed for you to translate.`
      : `${both}, so they are quoted as they are, for you to translate.`
  return { evidence: new Set(other.map(({ id }) => id)), message }
}

/** The language of a text that has enough of its small words; null where it cannot be told. */
export function sureLanguage(text: string): KnownLanguage | null {
  const language = languageOf(text)
  const words = tokens(text)
  const known = language ? words.filter(({ word }) => functionWords[language].has(word)).length : 0
  return known > 0 && known >= words.length * share ? language : null
}
