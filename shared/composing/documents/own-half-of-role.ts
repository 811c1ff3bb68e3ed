import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'

/** "Schoorsteenveger / Chimney sweep": of a post named in two languages the half that a document in `language` (its primary tag) would name; the whole name where that is not plain. */
export function ownHalfOfRole(role: string, language: string): string {
  const halves = role.split(/\s+[/|]\s+/u)
  const named = halves.filter(isEnglish)
  const english = named.length > 0 ? named : halves.filter((half) => !foreign.test(half))
  const others = halves.filter((half) => !english.includes(half) && foreign.test(half))
  const own = language === 'en' ? english : others
  return english.length === 1 && others.length === 1 && halves.length === 2 && own[0] ? own[0] : role
}

/** Its noun is an English one; letters and signs behind it are a grade ("C+E"), a bracket what the post is about. */
const isEnglish = (half: string): boolean =>
  roleNouns.has(phraseHead(half.replace(/ \([^()]*\)$| [\p{Lu}\d+]+$/u, ''))?.word ?? '')

/** How words of other languages look: letters that English has not, the signs of both genders, endings of posts in French, German, Dutch, Spanish and Welsh, and compounds. General knowledge of job titles. */
const foreign =
  /[^\p{ASCII}]|\((?:ne|e|in|trice|r)\)|·|\p{L}(?:eur|euse|trice|ienne?|ière|ent|enti?n|erin|hirt|wirt|kraft|dor|dora|ista)(?= |$)|\p{L}{12,}|(?<!\p{L})\p{L}*(?:wr|wyr|ydd|llw\p{L}*)(?!\p{L})|\b(?:y|yr|de|du|des|der|für|im|van|voor|del|para)\b/iu
