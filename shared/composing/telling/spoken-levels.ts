import { spokenList } from '../phrases/spoken-list.ts'
import { tongues } from './tongues.ts'

const level =
  '(?:native|mother tongue|mother language|first language|bilingual|fluent|very good|good|fair|basic|beginner|elementary|intermediate|upper intermediate|advanced|conversational|spoken|working|[ABC][12])'
/** A language with how well it is spoken: "Dutch good", "Welsh (native)". */
export const levelled = new RegExp(
  `^(?<name>\\p{Lu}\\p{Ll}+)(?:,| –| -|:)? \\(?(?<level>${level}(?: knowledge)?)(?: (?:level|speaker))?\\)?$`,
  'iu',
)
const several = /^\p{Lu}\p{Ll}+(?:(?:, | and | & |; )\p{Lu}\p{Ll}+)*$/u

/** "some Breton": how well, before the name. */
const before = /^(?:some|basic|good|fluent|native|conversational) (?=\p{Lu})/iu

/** Endings of names of languages; one alone might be anything. */
const tongue = /(?:ish|an|ese|ic|nch|lsh|tch|ch|di|og|ek|ew|ba|ali|ili)$/u
const isTongue = (name: string): boolean => tongue.test(name) || tongues.has(name.toLowerCase())

/**
 * Languages with how well each is spoken, as a sentence names them: "Welsh native, Dutch good" → "I speak Welsh (native) and Dutch (good)". A level behind several joined by "and" is that of each. Null for what is no such
 * list.
 */
export function spokenLevels(text: string): string | null {
  const parts = text
    .replace(/^languages?: /iu, '')
    .replace(/\s*\.$/u, '')
    .split(/, | and | & |; /u)
  const found = parts.map((part) => levelled.exec(part.trim())?.groups)
  if (found.every((one) => !one) || (parts.length < 2 && !isTongue(found[0]?.name ?? ''))) return null
  const names = parts.map((part, at) => found[at]?.name ?? part.trim().replace(before, (how) => how.toLowerCase()))
  if (!names.every((name) => several.test(name.replace(before, '')))) return null
  const joint = / (?:and|&) (?!.* (?:and|&) )/u.test(text)
  const told = names.map((name, at) => {
    const own = found[at]?.level ?? (joint && at === names.length - 2 ? found[at + 1]?.level : undefined)
    return own && !/^spoken$/iu.test(own) ? `${name} (${/^[ABC]\d/iu.test(own) ? own : own.toLowerCase()})` : name
  })
  return `I speak ${spokenList(told)}`
}
