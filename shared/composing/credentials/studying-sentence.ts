import { withArticle } from '../phrases/with-article.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { degreeLetters } from './credential-words.ts'
import { undotted } from './degree-phrase.ts'

const going =
  /^(?<what>[^,]+), (?<place>\p{L}[^,()]+), (?:since (?<from>(?:19|20)\d{2})|(?<begun>(?:19|20)\d{2}) ?[–-] ?(?:present|now|today|ongoing|current))(?<mode> \([^()]*\))?$/iu

const unfinished =
  /^(?<subject>[^,]+), (?<at>\p{Lu}[^,()]+), (?<end>(?:(?:19|20)\d{2} ?[–-] ?)?(?:19|20)\d{2}) \((?<state>[^()]*\b(?:in progress|ongoing)\b[^()]*)\)$/u

/**
 * A degree that is not finished as the person would say it: "BA in Botany, Fenwick College, 2023–present (part time)" → "I have been studying for a BA in Botany at Fenwick College since 2023 (part time)". Null for everything
 * else.
 */
export function studyingSentence(text: string): string | null {
  const { subject, at, end, state } = unfinished.exec(text.replace(/\.$/u, ''))?.groups ?? {}
  if (subject && at && degreeLetters.test(undotted(subject)))
    return `I am studying for ${withIndefinite(inSubject(subject))} at ${withArticle(at)} (${end}, ${state})`
  const { what, place, from, begun, mode = '' } = going.exec(text.replace(/\.$/u, ''))?.groups ?? {}
  if (!what || !place || !degreeLetters.test(undotted(what))) return null
  return `I have been studying for ${withIndefinite(inSubject(what))} at ${withArticle(place)} since ${from ?? begun}${mode}`
}

/** "MSc Botany" → "MSc in Botany". */
const inSubject = (degree: string): string =>
  degree.replace(/^(?<letters>[\p{L}.]+(?: \(Hons\))?) (?=\p{Lu}\p{Ll})/u, '$<letters> in ')
