import type { Told } from '../telling/told.ts'
import type { ComposingUnit } from './composing-unit.ts'
import { isNoSentence } from './is-no-sentence.ts'

/** Whether the words of a unit, which nothing surely carries, are no sentence of their own either: in a list they stand as a note, and running text has no place for them. Words in another language and those of others are quoted. */
export const isNote = ({ lead, pair }: ComposingUnit, { kind, text, language }: Told): boolean =>
  kind === 'quoted' && isEnglish(text, language) && !lead.said && !pair.foreign && !isWhole(text)

/** English, or too short to tell. */
const isEnglish = (text: string, language: Told['language']): boolean =>
  language === 'en' || (language === null && /[a-z]{3}/iu.test(text) && !/[^\p{Script=Latin}\P{L}]/u.test(text))

/** A sentence with a subject of its own, whatever stood before it. */
const isWhole = (text: string): boolean =>
  /^(?:I|We) \p{Ll}/u.test(text) ||
  /^\p{Lu}[^.;:]*\b(?:I|we) (?:\p{Ll}+ed|have|had|was|were|am|are|can|could|would|did|do|\p{Ll}{2,})\b/u.test(text) ||
  (withSubject.test(text) && !isNoSentence(text))

const withSubject =
  /^(?:In|On|At|By|After|Before|Since|When|While|During|There|It|They|This|That|These|The|A|An|Our|My|Two|Three|Each|Every|All|Both|Some|Many)\b/u
