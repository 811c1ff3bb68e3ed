import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { languageOf } from '../../text/language-of.ts'
import { languageNames, sureLanguage } from './other-language.ts'

export interface OwnHalf {
  readonly requirements: Requirement[]
  /** One sentence for the person. */
  readonly message: string
}

/** Each half of a posting in two languages asks for about the same; below this share of its requirements the other language is a line or two. */
const leastShare = 0.3

/**
 * The requirements in the language of the person's own words, of a posting that says everything in two languages: answering both halves would tell everything twice, half of it in quotation marks.
 * Null for a posting in one language, or in none of theirs.
 */
export function ownHalf(requirements: readonly Requirement[], evidence: readonly Evidence[]): OwnHalf | null {
  const own = sureLanguage(evidence.map(({ text }) => text).join('\n'))
  if (!own || requirements.length < 4) return null
  const groups = new Map<string | null, string>()
  for (const { group, text } of requirements) groups.set(group, `${groups.get(group) ?? group ?? ''} ${text}`)
  const languages = requirements.map(({ group }) => languageOf(groups.get(group) ?? ''))
  const other = languages.find((one) => one !== null && one !== own)
  if (!other) return null
  const halves = [own, other].map((one) => requirements.filter((_, at) => languages[at] === one))
  if (halves.some((half) => half.length < requirements.length * leastShare)) return null
  const message = `The posting is in ${languageNames[own]} and in ${languageNames[other]}, and your words are in ${languageNames[own]}: the part in ${languageNames[own]} is answered.`
  return { requirements: halves[0] ?? [], message }
}
